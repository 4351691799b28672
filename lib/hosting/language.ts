import { LOCALES, type Locale } from '#lib/core/locale.ts';

/**
 * A pattern for the start of `Accept-Language` (add the anchor) in which `locale` stands before our other languages. Browsers send
 * their languages in order of preference, so the weights need not be read. It says the same in JavaScript,
 * PCRE (nginx, Apache) and RE2 (Caddy), hence no look-ahead; letters match in either case.
 */
export function languagePattern(locale: Locale): string {
  // A tag of a language that we do not have: differs in its first or its second letter.
  const firsts = LOCALES.map((tag) => tag.charAt(0)).join('');
  const seconds = LOCALES.map((tag) => `${tag.charAt(0)}[^${tag.charAt(1)},]`).join('|');
  return ` *(?:(?:[^${firsts}, ]|${seconds})[^,]*, *)*${locale}(?:[-,; ]|$)`;
}

const PATTERNS = LOCALES.map((locale) => ({
  locale,
  pattern: new RegExp(`^${languagePattern(locale)}`, 'iu'),
}));

/**
 * The language for somebody who opens `/`; `undefined` when none of ours is wanted: then the page at `/` offers them.
 * @example preferredLocale('fr, en-GB;q=0.8, de;q=0.5') → 'en'
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale | undefined {
  if (acceptLanguage === undefined) return undefined;
  return PATTERNS.find(({ pattern }) => pattern.test(acceptLanguage))?.locale;
}
