/** The languages of the portal, the source language first. */
export const LOCALES = ['de', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Articles are written in German first; English follows. */
export const DEFAULT_LOCALE: Locale = 'de';

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** @example otherLocale('de') → 'en' */
export function otherLocale(locale: Locale): Locale {
  return locale === 'de' ? 'en' : 'de';
}

/** A text in every language of the portal. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
