import { foldText } from '#lib/core/text.ts';

/**
 * What is typed, as pieces that must all be in a row. A row holds its code in every notation, so a code only has to
 * lose what one notation puts around the digits: `0x`, `&H`, `h`, blanks and points between groups.
 * @example codeQuery('&H8000 4005') → ['80004005']
 * @example codeQuery('Zugriff verweigert') → ['zugriff', 'verweigert']
 */
export function codeQuery(typed: string): readonly string[] {
  const text = foldText(typed).trim();
  const joined = text.replace(/[\s']+/gu, '');
  const bare = /^(?:0x|&h|#)?([0-9a-f]{5,8})h?$/u.exec(joined)?.[1];
  if (bare !== undefined && /\d/u.test(bare)) return [bare];
  const grouped = /^-?\d{1,3}(?:[.,]\d{3})+$/u.test(joined) ? joined.replace(/[.,]/gu, '') : undefined;
  if (grouped !== undefined) return [grouped];
  if (/^-?\d+$/u.test(joined)) return [joined];
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** The text of a row to compare with, in the same form. */
export function codeText(text: string): string {
  return foldText(text);
}

export function matchesCode(text: string, query: readonly string[]): boolean {
  return query.every((piece) => text.includes(piece));
}
