import type { Locale } from '#lib/core/locale.ts';

/** What the notice for a page says that was not kept. German is the source. */
const de = {
  title: 'Keine Verbindung',
  lead: 'Der Server antwortet nicht, und diese Seite wurde in diesem Browser nicht aufbewahrt.',
  kept: 'Ohne Verbindung lesbar',
  none: 'Noch ist kein Artikel aufbewahrt. Aufbewahrt werden Artikel, die Sie besucht haben.',
  again: 'Noch einmal versuchen',
};

const en: typeof de = {
  title: 'No connection',
  lead: 'The server does not answer, and this browser has not kept this page.',
  kept: 'Readable without a connection',
  none: 'No article is kept yet. Articles that you have visited are kept.',
  again: 'Try again',
};

export const OFFLINE_NOTICE: Readonly<Record<Locale, typeof de>> = { de, en };
