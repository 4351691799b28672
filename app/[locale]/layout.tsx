import type { ReactNode } from 'react';
import { LOCALES } from '#lib/core/locale.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { basePath } from '#lib/site/environment.ts';
import { serviceWorkerUrl } from '#lib/site/service-worker.ts';
import '#styles/base.css';

export const dynamicParams = false;

export function generateStaticParams(): { locale: string }[] {
  return LOCALES.map((locale) => ({ locale }));
}

type Props = { readonly params: Promise<{ locale: string }>; readonly children: ReactNode };

export default async function LocaleLayout({ params, children }: Props) {
  const { locale } = await params;
  return (
    <html
      lang={locale}
      data-base={basePath()}
      data-worker={assetUrl('search-worker.js')}
      data-service-worker={serviceWorkerUrl()}
    >
      <body>
        {children}
        <script type="module" async src={assetUrl('lotse.js')} />
      </body>
    </html>
  );
}
