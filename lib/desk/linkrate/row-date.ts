/** How an export writes dates with slashes: `dmy` 24/11/2026, `mdy` 11/24/2026. */
export type DateOrder = 'dmy' | 'mdy';

const ISO = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u;
const GERMAN = /^\s*(?:\p{L}{2,12}\.?,? )?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/u;
const SLASHES = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/u;
/** `24/Nov/26 10:11`, `24 Nov 2026`, `24-Nov-2026`; also with the weekday of mail headers. */
const NAMED = /^\s*(?:\p{L}{2,3},? )?(\d{1,2})[ /.-]{1,2}(\p{L}{3})\p{L}*[ /.-]{1,2}(\d{4}|\d{2})(?!\d)/u;
/** `Nov 24, 2026`. */
const AMERICAN = /^\s*(\p{L}{3})\p{L}* (\d{1,2}), (\d{4})/u;

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/**
 * Day of a date as ticket systems export it, `2026-11-24`; `undefined` when it cannot be read.
 * @example parseDay('24.11.2026 10:11', 'dmy') → '2026-11-24'
 */
export function parseDay(text: string, order: DateOrder): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return day(iso[1], Number(iso[2]), iso[3]);
  const german = GERMAN.exec(text);
  if (german !== null) return day(german[3], Number(german[2]), german[1]);
  const slashes = SLASHES.exec(text);
  if (slashes !== null) {
    const [, first, second, year] = slashes;
    return order === 'dmy' ? day(year, Number(second), first) : day(year, Number(first), second);
  }
  const named = NAMED.exec(text);
  if (named !== null) return day(named[3], monthNumber(named[2]), named[1]);
  const american = AMERICAN.exec(text);
  return american === null ? undefined : day(american[3], monthNumber(american[1]), american[2]);
}

/** From a few values: a part over 12 can only be the day. Without a sign the day comes first, as in Europe. */
export function sniffDateOrder(values: readonly string[]): DateOrder {
  return values.some((value) => Number(SLASHES.exec(value)?.[2]) > 12) ? 'mdy' : 'dmy';
}

function monthNumber(name = ''): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

function day(year = '', month: number, dayOfMonth = ''): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const isDay = month >= 1 && month <= 12 && Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= 31;
  return isDay ? `${whole}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}` : undefined;
}
