import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ChangeList } from '#components/lists/change-list.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { PartLinks } from '#components/lists/part-links.tsx';
import { listChanges } from '#lib/catalogue/changes.ts';
import { getContent } from '#lib/content/content-store.ts';
import { LOCALES, otherLocale } from '#lib/core/locale.ts';
import { changesUrl, feedUrl, partUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { findPart, type ListPageProps, listParts, partParams } from '#lib/site/list-part.ts';
import { pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/turn.css';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await getContent();
  return LOCALES.flatMap((locale) => partParams(listChanges(articles)).map((part) => ({ locale, ...part })));
}

async function findChanges(props: ListPageProps) {
  const locale = await pageLocale(props);
  const { articles } = await getContent();
  return { locale, part: findPart(listParts(listChanges(articles)), await props.params) };
}

export async function generateMetadata(props: ListPageProps): Promise<Metadata> {
  const { locale, part } = await findChanges(props);
  const { title, lead } = getMessages(locale).changes;
  return pageMetadata({
    locale,
    title,
    description: lead,
    urlFor: changesUrl,
    types: { 'application/atom+xml': feedUrl(locale) },
    part,
  });
}

export default listPage(async function ChangesPage(props: ListPageProps) {
  const { locale, part } = await findChanges(props);
  const words = getMessages(locale).changes;
  const url = changesUrl(locale);
  return (
    <PageFrame
      locale={locale}
      alternate={partUrl(changesUrl(otherLocale(locale)), part.number)}
      area="changes"
    >
      <main id="content" className="wrap">
        <PageHead locale={locale} title={words.title} lead={words.lead} />
        <FeedLink url={feedUrl(locale)} label={words.subscribe} />
        <PartLinks part={part} url={url} locale={locale} isAbove />
        <ChangeList part={part} locale={locale} />
        <PartLinks part={part} url={url} locale={locale} />
      </main>
    </PageFrame>
  );
});
