import type { ArticleStatus } from '#lib/content/types.ts';
import { isLocale, type Locale } from '#lib/core/locale.ts';

/** Raised whenever the form of the file changes; a browser refuses any other version. */
const VERSION = 2;

export type ArticleName = {
  readonly id: number;
  /** Language of the title: German where a translation is missing. */
  readonly locale: Locale;
  readonly title: string;
  readonly status: ArticleStatus;
  /** What a reader reads of it, such as "Fixed in 13.1". */
  readonly statusLabel: string;
};

export function encodeArticleNames(articles: readonly ArticleName[]): string {
  return JSON.stringify({
    version: VERSION,
    articles: articles.map(({ id, locale, title, status, statusLabel }) => [
      id,
      locale,
      title,
      status,
      statusLabel,
    ]),
  });
}

/**
 * Reads what `encodeArticleNames` wrote.
 * @throws Error where the file is broken or of another version
 */
export function decodeArticleNames(json: string): readonly ArticleName[] {
  const file: unknown = JSON.parse(json);
  if (typeof file !== 'object' || file === null || !('articles' in file) || !Array.isArray(file.articles)) {
    throw new Error('This is no list of articles.');
  }
  if (!('version' in file) || file.version !== VERSION)
    throw new Error('This list of articles is of another version.');
  return file.articles.map((row: unknown) => {
    const [id, locale, title, status, statusLabel] = Array.isArray(row) ? (row as readonly unknown[]) : [];
    if (
      typeof id !== 'number' ||
      typeof locale !== 'string' ||
      !isLocale(locale) ||
      typeof title !== 'string' ||
      typeof status !== 'string' ||
      typeof statusLabel !== 'string'
    ) {
      throw new Error('The list of articles is broken.');
    }
    // One of ours: the version says who wrote it.
    return { id, locale, title, status: status as ArticleStatus, statusLabel };
  });
}
