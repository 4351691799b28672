import type { Locale, Localized } from '#lib/core/locale.ts';

/** Words of the search box for other sites; it speaks the language of its `lang`. German is the source. */
const de = {
  label: 'Bekannte Probleme suchen',
  placeholder: 'Meldung, Code oder ein paar Wörter',
  region: 'Bekannte Probleme',
  fits: 'Das könnte Ihr Problem schon lösen:',
  found: { one: '1 bekanntes Problem gefunden', many: '{n} bekannte Probleme gefunden' },
  none: 'Kein bekanntes Problem gefunden',
  newTab: 'öffnet in neuem Tab',
  failed: 'Die Suche ist gerade nicht erreichbar.',
  all: 'Alle bekannten Probleme',
  local: 'Gesucht wird in Ihrem Browser, Ihr Text wird nicht gesendet.',
} as const;

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };
export type EmbedWords = Widen<typeof de>;

const en: EmbedWords = {
  label: 'Search known issues',
  placeholder: 'Message, code or a few words',
  region: 'Known issues',
  fits: 'This may already solve your problem:',
  found: { one: '1 known issue found', many: '{n} known issues found' },
  none: 'No known issue found',
  newTab: 'opens in a new tab',
  failed: 'The search cannot be reached at the moment.',
  all: 'All known issues',
  local: 'The search runs in your browser; your text is not sent.',
};

export const EMBED_WORDS: Localized<EmbedWords> = { de, en };

export function embedWords(locale: Locale): EmbedWords {
  return EMBED_WORDS[locale];
}
