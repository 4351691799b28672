import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { statusLabel } from '#lib/content/status-label.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ArticleName } from './article-names-file.ts';

/** Number, title and state of every article, for lists in which one is chosen by hand or offered by its number. */
export function listArticleNames(
  { articles }: Pick<Content, 'articles'>,
  locale: Locale,
): readonly ArticleName[] {
  return articles.map((article) => {
    const { locale: language, title } = textOf(article, locale);
    const { id, status } = article.facts;
    return { id, locale: language, title, status, statusLabel: statusLabel(article.facts, locale) };
  });
}
