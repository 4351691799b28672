import { hashText } from '#lib/core/hash-text.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { TOKEN_BREAK } from '../flex.ts';
import { foldWord, isPlainWord, stemOf } from '../fold.ts';

/*
 * The index lies in parts, small files of their own where the base is large. What is asked together lies together,
 * and in which part a key lies follows from its hash: no directory has to be loaded to find it.
 */

/** - `terms`: postings of words, with the pairs that seldom words begin; `pairs`: those of common words
 *  - `words`: the dictionary, by beginnings and by endings; `cards.de`, `cards.en`: what a list shows of articles */
export type Space = 'terms' | 'pairs' | 'words' | `cards.${Locale}`;

export const SPACES: readonly Space[] = [
  'terms',
  'pairs',
  'words',
  ...LOCALES.map((locale): Space => `cards.${locale}`),
];

export function mapSpaces<T>(toValue: (space: Space) => T): Readonly<Record<Space, T>> {
  return Object.fromEntries(SPACES.map((space) => [space, toValue(space)])) as Record<Space, T>;
}

/** How many parts each space has. */
export type PartCounts = Readonly<Record<Space, number>>;

/** A few cards share a part, for the sake of the number of files; more would only be bytes that nobody asked for. */
export const CARDS_PER_PART = 4;

/** Forms and spellings of a word lie in one part, because they are asked together. */
export function termPart(term: string, count: number): number {
  const word = term.startsWith('=') ? foldWord(term.slice(1)) : term;
  return hashText(isPlainWord(word) ? stemOf(word) : word) % count;
}

export function pairPart(first: string, second: string, count: number): number {
  return hashText(`${first}${TOKEN_BREAK}${second}`) % count;
}

export function wordPart(group: string, count: number): number {
  return hashText(group) % count;
}

export function cardPart(article: number): number {
  return Math.floor(article / CARDS_PER_PART);
}
