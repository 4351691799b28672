import type { ReactNode } from 'react';
import '#styles/base.css';
import '#styles/notice.css';

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
