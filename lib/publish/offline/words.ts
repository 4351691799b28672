import type { Locale } from '#lib/core/locale.ts';

/** What only the offline copies say: the file and the paper. German is the source. */
const de = {
  title: 'Lotse: alle bekannten Probleme',
  lead: 'Diese Datei enthält alle Artikel, die Abbildungen und die Suche. Sie braucht weder Netz noch Server.',
  stamp: 'Stand {date} · {articles}, letzte Änderung {changed}',
  contents: 'Inhalt',
  index: 'Verzeichnis',
  articles: 'Alle Artikel',
  symptoms: 'Nach Symptom',
  components: 'Nach Komponente',
  codes: 'Nach Code',
  messages: 'Meldungen von A bis Z',
  toContents: 'Zum Inhalt',
  language: 'Sprache',
  skip: 'Zum Inhalt springen',
  staleTitle: 'Diese Datei ist {n} Tage alt',
  staleText: 'Seither können Artikel geändert oder hinzugekommen sein. Holen Sie eine neue Fassung.',
  newCopy: 'Zum Portal',
  paperTitle: 'Bekannte Probleme',
  paperLead: 'Alle Artikel auf Papier, für den Tag, an dem der Bildschirm fehlt.',
  paperStale: 'Älter als {n} Tage? Dann bitte neu drucken.',
};

const en: typeof de = {
  title: 'Lotse: all known issues',
  lead: 'This file holds all articles, their figures and the search. It needs neither network nor server.',
  stamp: 'As of {date} · {articles}, last change {changed}',
  contents: 'Contents',
  index: 'Index',
  articles: 'All articles',
  symptoms: 'By symptom',
  components: 'By component',
  codes: 'By code',
  messages: 'Messages from A to Z',
  toContents: 'To the contents',
  language: 'Language',
  skip: 'Skip to content',
  staleTitle: 'This file is {n} days old',
  staleText: 'Articles may have changed or been added since. Get a new copy.',
  newCopy: 'To the portal',
  paperTitle: 'Known issues',
  paperLead: 'All articles on paper, for the day when there is no screen.',
  paperStale: 'Older than {n} days? Then please print again.',
};

export type OfflineWords = typeof de;

const WORDS: Readonly<Record<Locale, OfflineWords>> = { de, en };

export function offlineWords(locale: Locale): OfflineWords {
  return WORDS[locale];
}
