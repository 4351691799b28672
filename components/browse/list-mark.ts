import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { hashValues } from '#lib/content/hash-values.ts';
import type { PartPlace } from '#lib/core/list-parts.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { oncePer } from '#lib/core/once-per.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { toRowData } from './row-data.ts';

/** What the script reads and what it reads it with: the rows in both languages, and the script itself. */
const versionOf = oncePer((content: Content): string => {
  const rows = content.articles.map((article) =>
    LOCALES.map((locale) => [toRowData(article, content, locale), textOf(article, locale).title]),
  );
  return hashValues([...rows, assetUrl('browse.js')]).slice(0, 16);
});

/**
 * Attributes by which the script knows a part of the list, how many there are, and whether another one is of the same
 * build: parts of two builds together would hold an article twice or not at all.
 */
export function listMark(content: Content, locale: Locale, { number, count }: PartPlace) {
  return {
    'data-part': number,
    'data-parts': count,
    'data-articles': content.articles.length,
    'data-list': `${locale}-${versionOf(content)}`,
  };
}
