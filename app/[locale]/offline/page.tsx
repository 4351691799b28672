import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { OfflineNotice } from '#components/offline/offline-notice.tsx';
import { OFFLINE_NOTICE } from '#components/offline/words.ts';
import { otherLocale } from '#lib/core/locale.ts';
import { offlineUrl } from '#lib/core/url.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import '#styles/lists.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { title, lead } = OFFLINE_NOTICE[locale];
  return pageMetadata({ locale, title, description: lead, urlFor: offlineUrl, isIndexed: false });
}

/** What the service worker shows in place of a page that it has not kept. */
export default async function OfflinePage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { title, lead } = OFFLINE_NOTICE[locale];
  return (
    <PageFrame locale={locale} alternate={offlineUrl(otherLocale(locale))}>
      <main id="content" className="wrap">
        <PageHead locale={locale} title={title} lead={lead} />
        <OfflineNotice locale={locale} />
      </main>
      <script type="module" async src={assetUrl('kept.js')} />
    </PageFrame>
  );
}
