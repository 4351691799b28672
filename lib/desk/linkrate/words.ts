import type { Locale, Localized } from '#lib/core/locale.ts';

const de = {
  title: 'Artikel in Tickets',
  tickets: 'Tickets',
  linked: 'mit Artikel',
  linkRate: 'Linkrate',
  reuse: 'Wiederverwendungen',
  reuseHint: 'Nennungen nach der ersten eines Artikels',
  month: 'Monat',
  noMonth: 'ohne Datum',
  byMonth: 'Linkrate je Monat',
  article: 'Artikel',
  byArticle: 'Tickets je Artikel',
  unused: 'Nicht genannt',
  candidates: 'Codes in Tickets ohne Artikel',
  candidatesHint:
    'Mit Nummer: Der Artikel besteht, wurde aber nicht verlinkt. Ohne Nummer: Kandidat für einen neuen Artikel.',
  code: 'Code',
  candidate: 'kein Artikel',
  unknown: 'Nummern, zu denen es keinen Artikel gibt',
  truncated: 'Es gab zu viele verschiedene Codes; seltene fehlen.',
  source: 'Quelle',
  none: 'keine',
};

export type LinkrateWords = Readonly<Record<keyof typeof de, string>>;

const en: LinkrateWords = {
  title: 'Articles in tickets',
  tickets: 'Tickets',
  linked: 'with article',
  linkRate: 'Link rate',
  reuse: 'Reuses',
  reuseHint: 'mentions after the first of an article',
  month: 'Month',
  noMonth: 'no date',
  byMonth: 'Link rate by month',
  article: 'Article',
  byArticle: 'Tickets by article',
  unused: 'Not mentioned',
  candidates: 'Codes in tickets without an article',
  candidatesHint:
    'With a number: the article exists but was not linked. Without: candidate for a new article.',
  code: 'Code',
  candidate: 'no article',
  unknown: 'Numbers without an article',
  truncated: 'There were too many different codes; rare ones are missing.',
  source: 'Source',
  none: 'none',
};

const WORDS: Localized<LinkrateWords> = { de, en };

export function linkrateWords(locale: Locale): LinkrateWords {
  return WORDS[locale];
}
