import type { Locale } from '#lib/core/locale.ts';

/**
 * Puts values into `{names}` of a text.
 * @example fill('ab {from}', { from: '13.1' }) → 'ab 13.1'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** @example plural({ one: '1 Artikel', many: '{n} Artikel' }, 3) → '3 Artikel' */
export function plural(forms: { readonly one: string; readonly many: string }, n: number): string {
  return n === 1 ? forms.one : fill(forms.many, { n });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day for readers. Written by hand rather than with Intl, so that every machine builds the same bytes.
 * @example formatDate('2026-11-24', 'de') → '24.11.2026'; in English '24 Nov 2026'
 */
export function formatDate(isoDate: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return locale === 'de'
    ? `${day}.${month}.${year}`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
