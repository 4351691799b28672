import type { Locale } from '#lib/core/locale.ts';
import { pageLocale } from './page.ts';

/** The few words that every page's script needs; what a page shows stands in its HTML. */
const LABELS = {
  de: {
    copied: 'Kopiert',
    copyFailed: 'Nicht kopiert, Text ist markiert',
    linkCopied: 'Link kopiert',
    unfilled: 'Vor dem Einfügen ersetzen: ',
    searchNotLoaded: 'Die Suche wurde nicht geladen. Bitte noch einmal.',
  },
  en: {
    copied: 'Copied',
    copyFailed: 'Not copied, text is selected',
    linkCopied: 'Link copied',
    unfilled: 'Replace before pasting: ',
    searchNotLoaded: 'The search was not loaded. Please try again.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type Labels = (typeof LABELS)[Locale];

export function labels(): Labels {
  return LABELS[pageLocale()];
}
