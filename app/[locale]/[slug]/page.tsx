import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleBody } from '#components/article/article-body.tsx';
import { ArticleHeader } from '#components/article/article-header.tsx';
import { articleJsonLd } from '#components/article/article-json-ld.ts';
import { ArticleTools } from '#components/article/article-tools.tsx';
import { RelatedArticles } from '#components/article/related-articles.tsx';
import { TranslationNotice } from '#components/article/translation-notice.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { JsonLd } from '#components/parts/json-ld.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { isLocale, LOCALES, type Locale, otherLocale } from '#lib/core/locale.ts';
import { articleUrl, feedUrl, markdownUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { toRender } from '#lib/site/render-plan.ts';
import '#styles/log.css';
import '#styles/command.css';
import '#styles/article.css';

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams(): Promise<{ locale: string; slug: string }[]> {
  const { articles } = await getContent();
  const slugs = toRender(
    'articles',
    articles.map(({ slug }) => slug),
  );
  return LOCALES.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));
}

async function findArticle({ params }: Props) {
  const { locale, slug } = await params;
  const article = (await getContent()).bySlug.get(slug);
  if (article === undefined || !isLocale(locale)) notFound();
  return { locale, article, text: textOf(article, locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, article, text } = await findArticle(props);
  return pageMetadata({
    locale,
    title: `L ${article.facts.id} · ${text.title}`,
    description: text.summary,
    urlFor: (language: Locale) => articleUrl(language, article.slug),
    kind: 'article',
    types: {
      'text/markdown': markdownUrl(locale, article.slug),
      'application/atom+xml': feedUrl(locale, article.slug),
    },
  });
}

export default async function ArticlePage(props: Props) {
  const { locale, article, text } = await findArticle(props);
  const context = { article, locale, textLocale: text.locale };
  return (
    <PageFrame locale={locale} alternate={articleUrl(otherLocale(locale), article.slug)}>
      <JsonLd data={articleJsonLd(article, locale)} />
      <main id="content" className="wrap art-top">
        <ArticleHeader article={article} text={text} locale={locale} />
        <TranslationNotice article={article} locale={locale} />
        <lotse-revision
          data-revision={article.facts.revision}
          data-text-revision={text.revision}
          data-words={JSON.stringify(getMessages(locale).article.changedSince)}
        />
        <div className="art">
          <div>
            <ArticleBody context={context} text={text} />
            <RelatedArticles context={context} />
          </div>
          <ArticleTools article={article} text={text} locale={locale} />
        </div>
      </main>
    </PageFrame>
  );
}
