import type { Locale } from '#lib/core/locale.ts';
import { pageLocale } from '../../parts/page.ts';

/* What only a list in parts says. German is the source. */
const de = {
  loading: 'Alle Artikel werden geladen: {n} von {all}',
  cancel: 'Abbrechen',
  failed:
    'Filter, Sortierung und CSV brauchen alle {all} Artikel; geladen wurden nur {n}. Die Liste ist, wie sie war.',
  retry: 'Noch einmal versuchen',
  search: 'Nach Meldung und Code suchen',
  stale: 'Die Liste wurde inzwischen erneuert und passt nicht mehr zu dieser Seite.',
  reload: 'Neue Liste öffnen',
  more: { one: '1 weiteren Artikel zeigen', many: '{n} weitere Artikel zeigen' },
  moreShown: '{n} von {all} gezeigt',
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };
type WholeWords = Widen<typeof de>;

const en: WholeWords = {
  loading: 'Loading all articles: {n} of {all}',
  cancel: 'Cancel',
  failed:
    'Filters, sorting and CSV need all {all} articles; only {n} were loaded. The list is as it was before.',
  retry: 'Try again',
  search: 'Search by message and code',
  stale: 'The list has been renewed and no longer fits this page.',
  reload: 'Open the new list',
  more: { one: 'Show 1 more article', many: 'Show {n} more articles' },
  moreShown: '{n} of {all} shown',
};

const WORDS: Readonly<Record<Locale, WholeWords>> = { de, en };

/** The words in the language of the page. */
export function wholeWords(): WholeWords {
  return WORDS[pageLocale()];
}
