import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ArticleList } from '#components/lists/article-list.tsx';
import { FeedLink } from '#components/lists/feed-link.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { PartLinks } from '#components/lists/part-links.tsx';
import { Synonyms, TermList } from '#components/lists/term-list.tsx';
import { articlesWithComponent, describeTerm, stationOf } from '#lib/catalogue/terms.ts';
import { getContent } from '#lib/content/content-store.ts';
import { isLocale, LOCALES, type Locale, otherLocale } from '#lib/core/locale.ts';
import { feedUrl, listUrl, partUrl } from '#lib/core/url.ts';
import { plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { findPart, listParts, type PartParams, partParams } from '#lib/site/list-part.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/turn.css';

type Params = { locale: string; component: string } & PartParams;
type Props = { readonly params: Promise<Params> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<Params[]> {
  const content = await getContent();
  return [...content.components.keys()].flatMap((component) => {
    const parts = partParams(articlesWithComponent(content, component));
    return LOCALES.flatMap((locale) => parts.map((part) => ({ locale, component, ...part })));
  });
}

async function findComponent({ params }: Props) {
  const { locale, component, ...segments } = await params;
  const content = await getContent();
  const term = content.components.get(component);
  if (term === undefined || !isLocale(locale)) notFound();
  const articles = articlesWithComponent(content, term.id);
  return { locale, content, term, articles, part: findPart(listParts(articles), segments) };
}

function feedOf(locale: Locale, id: string): string {
  return feedUrl(locale, `components/${id}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, term, part } = await findComponent(props);
  return pageMetadata({
    locale,
    title: term.label[locale],
    description: describeTerm(term, part.entries, locale),
    urlFor: (language) => listUrl(language, 'components', term.id),
    part,
    types: { 'application/atom+xml': feedOf(locale, term.id) },
  });
}

export default listPage(async function ComponentPage(props: Props) {
  const { locale, content, term, articles, part } = await findComponent(props);
  const words = getMessages(locale);
  const station = stationOf(content, term.id);
  const parts = content.vocabulary.stations.find(({ id }) => id === term.id)?.parts ?? [];
  return (
    <PageFrame
      locale={locale}
      alternate={partUrl(listUrl(otherLocale(locale), 'components', term.id), part.number)}
      area="components"
    >
      <main id="content" className="wrap">
        <PageHead
          locale={locale}
          title={term.label[locale]}
          path={[
            { url: listUrl(locale, 'components'), label: words.lists.componentTitle },
            ...(station
              ? [{ url: listUrl(locale, 'components', station.id), label: station.label[locale] }]
              : []),
          ]}
        />
        <Synonyms term={term} locale={locale} />
        <FeedLink url={feedOf(locale, term.id)} label={words.lists.alsoFeed} />
        <section className="part row" aria-labelledby="articles">
          <h2 id="articles">{plural(words.count.article, articles.length)}</h2>
          <ArticleList articles={part.entries} locale={locale} />
          <PartLinks part={part} url={listUrl(locale, 'components', term.id)} locale={locale} />
        </section>
        {parts.length > 0 && (
          <section className="part row" aria-labelledby="parts">
            <h2 id="parts">{words.lists.parts}</h2>
            <TermList
              kind="components"
              terms={parts}
              articlesOf={({ id }) => articlesWithComponent(content, id)}
              locale={locale}
            />
          </section>
        )}
      </main>
    </PageFrame>
  );
});
