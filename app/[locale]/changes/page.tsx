import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ChangeList } from '#components/lists/change-list.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { otherLocale } from '#lib/core/locale.ts';
import { changesUrl, feedUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { title, lead } = getMessages(locale).changes;
  return pageMetadata({
    locale,
    title,
    description: lead,
    urlFor: changesUrl,
    types: { 'application/atom+xml': feedUrl(locale) },
  });
}

export default listPage(async function ChangesPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { articles } = await getContent();
  const words = getMessages(locale).changes;
  return (
    <PageFrame locale={locale} alternate={changesUrl(otherLocale(locale))} area="changes">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.title} lead={words.lead} />
        <FeedLink url={feedUrl(locale)} label={words.subscribe} />
        <ChangeList articles={articles} locale={locale} />
      </main>
    </PageFrame>
  );
});
