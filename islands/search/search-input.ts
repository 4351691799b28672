/** What is searched: a text, or a file that the worker reads. */
export type SearchInput = string | File;

/**
 * A text of this size slows a field of a page down, so it is kept beside it. Characters; a usual log of 500 lines is
 * well below.
 */
export const FIELD_MAX_LENGTH = 60_000;
/** A query that may stand in the address: one line, and no longer than people type. */
export const QUERY_MAX_LENGTH = 200;

/** @example isQuery('Unable to relay') → true */
export function isQuery(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= QUERY_MAX_LENGTH && !/[\r\n]/u.test(trimmed);
}

/** @example countLines('a\r\nb\n') → 2 */
export function countLines(text: string): number {
  let count = text === '' ? 0 : 1;
  for (let at = 0; at < text.length - 1; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}

/** @example formatSize(4_800_000, 'de') → '4,8 MB' */
export function formatSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return `${value.toLocaleString(locale, digits)} ${unit}`;
}
