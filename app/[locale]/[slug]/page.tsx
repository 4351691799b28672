import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleBody } from '#components/article/article-body.tsx';
import { ArticleHeader } from '#components/article/article-header.tsx';
import { articleJsonLd } from '#components/article/article-json-ld.ts';
import { ArticleTools } from '#components/article/article-tools.tsx';
import { RelatedArticles } from '#components/article/related-articles.tsx';
import { TranslationNotice } from '#components/article/translation-notice.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { MovedPage } from '#components/moved/moved-page.tsx';
import { JsonLd } from '#components/parts/json-ld.tsx';
import { findMoved, type MovedArticle, movedArticles } from '#lib/catalogue/moved-articles.ts';
import { movedWords } from '#lib/catalogue/moved-words.ts';
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
import '#styles/moved.css';

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams(): Promise<{ locale: string; slug: string }[]> {
  const content = await getContent();
  const rendered = toRender(
    'articles',
    content.articles.map(({ slug }) => slug),
  );
  const slugs = [...rendered, ...movedArticles(content).map(({ slug }) => slug)];
  return LOCALES.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));
}

/** What stands at the address: an article, or what became of one. */
async function findPage({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const content = await getContent();
  const article = content.bySlug.get(slug);
  if (article) return { locale, article, text: textOf(article, locale) };
  const moved = findMoved(content, slug);
  if (moved === undefined) notFound();
  return { locale, moved };
}

function movedMetadata(moved: MovedArticle, locale: Locale): Metadata {
  const { title, lead } = movedWords(moved, locale);
  const urlFor = (language: Locale) => articleUrl(language, moved.slug);
  return pageMetadata({ locale, title, description: lead, urlFor, isIndexed: false });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await findPage(props);
  if (page.moved) return movedMetadata(page.moved, page.locale);
  const { locale, article, text } = page;
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
  const page = await findPage(props);
  if (page.moved) return <MovedPage moved={page.moved} locale={page.locale} />;
  const { locale, article, text } = page;
  const context = { article, locale, textLocale: text.locale };
  return (
    <PageFrame locale={locale} alternate={articleUrl(otherLocale(locale), article.slug)} isCounting={false}>
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
