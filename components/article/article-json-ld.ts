import { lastChanged } from '#lib/content/article-state.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl, homeUrl, permalinkUrl } from '#lib/core/url.ts';
import { absoluteUrl } from '#lib/site/environment.ts';

/** The article as schema.org/TechArticle. Only what the article itself states. */
export function articleJsonLd(article: Article, locale: Locale): Record<string, unknown> {
  const text = textOf(article, locale);
  const url = absoluteUrl(articleUrl(locale, article.slug));
  const first = article.facts.changes.map(({ on }) => on).toSorted()[0];
  return {
    '@type': 'TechArticle',
    headline: text.title.replaceAll('\u00AD', ''),
    description: text.summary.replaceAll('\u00AD', ''),
    inLanguage: text.locale,
    url,
    mainEntityOfPage: url,
    identifier: `L${article.facts.id}`,
    sameAs: absoluteUrl(permalinkUrl(locale, article.facts.id)),
    datePublished: first,
    dateModified: lastChanged(article),
    isPartOf: { '@type': 'WebSite', name: 'Lotse', url: absoluteUrl(homeUrl(locale)) },
  };
}
