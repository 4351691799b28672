import { isPlainWord } from './fold.ts';

/** From this length on one typing error is forgiven, and from the second length two (as Algolia and Lucene do). */
export const ONE_TYPO_LENGTH = 4;
export const TWO_TYPOS_LENGTH = 8;

export type Neighbour = { readonly word: string; readonly distance: number };

/** @example allowedTypos('fehlr') → 1, allowedTypos('zertifikt') → 2 */
export function allowedTypos(word: string): number {
  if (word.length < ONE_TYPO_LENGTH || !isPlainWord(word)) return 0;
  return word.length < TWO_TYPOS_LENGTH ? 1 : 2;
}

/**
 * The words within a few typing errors of a word, but itself. A mask of letters excludes almost all by two integer
 * operations before any distance is computed.
 */
export function nearest(word: string, words: Iterable<string>): readonly Neighbour[] {
  const most = allowedTypos(word);
  const mask = letterMask(word);
  const found: Neighbour[] = [];
  if (most === 0) return found;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    // Each error changes at most two bits of the mask.
    if (bitCount(mask ^ letterMask(candidate)) > 2 * most) continue;
    const distance = typingErrors(word, candidate, most);
    if (distance <= most && distance > 0) found.push({ word: candidate, distance });
  }
  return found;
}

function letterMask(word: string): number {
  let mask = 0;
  for (let place = 0; place < word.length; place += 1) mask |= 1 << (word.charCodeAt(place) - 97);
  return mask;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (Damerau-Levenshtein in its
 * restricted form); `most + 1` as soon as it is certain to be more than `most`.
 * @example typingErrors('fehler', 'fehelr', 2) → 1
 */
export function typingErrors(a: string, b: string, most: number): number {
  const width = b.length + 1;
  let before: number[] = [];
  let previous = Array.from({ length: width }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column < width; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[width - 1] ?? most + 1, most + 1);
}
