import type { Metadata } from 'next';
import { FacetForm } from '#components/browse/facet-form.tsx';
import { listMark } from '#components/browse/list-mark.ts';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ArticleTable } from '#components/lists/article-table.tsx';
import { PartLinks } from '#components/lists/part-links.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { LOCALES, otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, listUrl, partUrl } from '#lib/core/url.ts';
import { fill, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { href } from '#lib/site/environment.ts';
import { findPart, type ListPageProps, listParts, partParams } from '#lib/site/list-part.ts';
import { pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/browse.css';
import '#styles/turn.css';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await getContent();
  return LOCALES.flatMap((locale) => partParams(articles).map((part) => ({ locale, ...part })));
}

async function findArticles(props: ListPageProps) {
  const locale = await pageLocale(props);
  const content = await getContent();
  return { locale, content, part: findPart(listParts(content.articles), await props.params) };
}

export async function generateMetadata(props: ListPageProps): Promise<Metadata> {
  const { locale, part } = await findArticles(props);
  const { articlesTitle, articlesLead } = getMessages(locale).lists;
  return pageMetadata({ locale, title: articlesTitle, description: articlesLead, urlFor: articlesUrl, part });
}

export default listPage(async function ArticlesPage(props: ListPageProps) {
  const { locale, content, part } = await findArticles(props);
  const { lists, frame, browse, count, listParts: words } = getMessages(locale);
  const isInParts = part.count > 1;
  const place = fill(words.place, { n: part.number, count: part.count });
  const marks = isInParts ? listMark(content, locale, part) : {};
  return (
    <PageFrame
      locale={locale}
      alternate={partUrl(articlesUrl(otherLocale(locale)), part.number)}
      area="articles"
    >
      <main id="content" className="wrap">
        <lotse-browse class="brow" {...marks}>
          <a className="skip" href="#list">
            {browse.toList}
          </a>
          <FacetForm locale={locale} />
          <div>
            <div className="b-h">
              <h1>{plural(count.article, content.articles.length)}</h1>
              <span className="n">{isInParts ? place : undefined}</span>
            </div>
            <noscript>
              <p className="syn">
                {lists.withoutScript} <a href={href(listUrl(locale, 'symptoms'))}>{frame.symptoms}</a>,{' '}
                <a href={href(listUrl(locale, 'components'))}>{frame.components}</a>
              </p>
            </noscript>
            <section id="list" aria-label={browse.list} tabIndex={-1}>
              <ArticleTable articles={part.entries} locale={locale} />
            </section>
            <PartLinks part={part} url={articlesUrl(locale)} locale={locale} />
          </div>
        </lotse-browse>
      </main>
      <script type="module" async src={assetUrl('browse.js')} />
    </PageFrame>
  );
});
