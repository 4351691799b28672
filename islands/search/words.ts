import type { Locale } from '#lib/core/locale.ts';
import { fill } from '#lib/i18n/format.ts';
import { pageLocale } from '../parts/page.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The words of the search in one language. */
export type SearchWords = Widen<typeof de>;

const WORDS: Readonly<Record<Locale, SearchWords>> = { de, en };

type Forms = { readonly one: string; readonly many: string };

/** A text with a count, written as the page's language writes numbers. @example 50000 → '50.000 Zeilen' */
export function counted({ one, many }: Forms, n: number): string {
  return n === 1 ? one : fill(many, { n: formatCount(n) });
}

/** @example formatCount(50000) → '50.000' on a German page */
export function formatCount(n: number): string {
  return n.toLocaleString(pageLocale());
}

/** The words in the language of the page. */
export function searchWords(locale: Locale = pageLocale()): SearchWords {
  return WORDS[locale];
}
