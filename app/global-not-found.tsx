import type { Metadata } from 'next';
import { NotFoundPage } from '#components/info/not-found-page.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { basePath, href } from '#lib/site/environment.ts';
import '#styles/base.css';
import '#styles/hero.css';
import '#styles/notice.css';

export const metadata: Metadata = {
  title: `${getMessages('de').notFound.title} – Lotse`,
  robots: { index: false },
  icons: { icon: { url: href('/favicon.svg'), type: 'image/svg+xml' } },
};

/** 404.html at the root; each language has its own below its address. */
export default function GlobalNotFound() {
  return (
    <html lang="de" data-base={basePath()}>
      <body>
        <NotFoundPage locale="de" />
        <script type="module" async src={assetUrl('lotse.js')} />
      </body>
    </html>
  );
}
