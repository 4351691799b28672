import type { Metadata } from 'next';
import { FacetForm } from '#components/browse/facet-form.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ArticleTable } from '#components/lists/article-table.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, listUrl } from '#lib/core/url.ts';
import { plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { href } from '#lib/site/environment.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { listPage } from '#lib/site/render-plan.ts';
import '#styles/lists.css';
import '#styles/browse.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { articlesTitle, articlesLead } = getMessages(locale).lists;
  return pageMetadata({ locale, title: articlesTitle, description: articlesLead, urlFor: articlesUrl });
}

export default listPage(async function ArticlesPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { articles } = await getContent();
  const { lists, frame, browse, count } = getMessages(locale);
  return (
    <PageFrame locale={locale} alternate={articlesUrl(otherLocale(locale))} area="articles">
      <main id="content" className="wrap">
        <lotse-browse class="brow">
          <a className="skip" href="#list">
            {browse.toList}
          </a>
          <FacetForm locale={locale} />
          <div>
            <div className="b-h">
              <h1>{plural(count.article, articles.length)}</h1>
              <span className="n" />
            </div>
            <noscript>
              <p className="syn">
                {lists.withoutScript} <a href={href(listUrl(locale, 'symptoms'))}>{frame.symptoms}</a>,{' '}
                <a href={href(listUrl(locale, 'components'))}>{frame.components}</a>
              </p>
            </noscript>
            <section id="list" aria-label={browse.list} tabIndex={-1}>
              <ArticleTable locale={locale} />
            </section>
          </div>
        </lotse-browse>
      </main>
      <script type="module" async src={assetUrl('browse.js')} />
    </PageFrame>
  );
});
