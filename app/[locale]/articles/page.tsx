import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { ArticleTable } from '#components/lists/article-table.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, listUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import '#styles/lists.css';
import '#styles/browse.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { articlesTitle, articlesLead } = getMessages(locale).lists;
  return pageMetadata({ locale, title: articlesTitle, description: articlesLead, urlFor: articlesUrl });
}

export default async function ArticlesPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { lists, frame } = getMessages(locale);
  return (
    <PageFrame locale={locale} alternate={articlesUrl(otherLocale(locale))} area="articles">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={lists.articlesTitle} lead={lists.articlesLead} />
        <noscript>
          <p className="syn">
            {lists.withoutScript} <a href={href(listUrl(locale, 'symptoms'))}>{frame.symptoms}</a>,{' '}
            <a href={href(listUrl(locale, 'components'))}>{frame.components}</a>
          </p>
        </noscript>
        <lotse-browse>
          <ArticleTable locale={locale} />
        </lotse-browse>
      </main>
    </PageFrame>
  );
}
