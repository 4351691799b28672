import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ArticleName } from './article-names-file.ts';

/** Number and title of every article, for lists in which one is chosen by hand. */
export function listArticleNames(
  { articles }: Pick<Content, 'articles'>,
  locale: Locale,
): readonly ArticleName[] {
  return articles.map((article) => {
    const { locale: language, title } = textOf(article, locale);
    return { id: article.facts.id, locale: language, title };
  });
}
