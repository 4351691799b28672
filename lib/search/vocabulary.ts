import { createDecompounder } from './decompound.ts';
import { isPlainWord } from './fold.ts';
import { SMALL_BASE } from './impact.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import { termRarity } from './rarity.ts';
import type { OpenIndex } from './store/open-index.ts';
import { type Neighbour, nearest } from './typo.ts';

/** What can be asked about the words of an index, as far as their parts are loaded. */
export type Vocabulary = {
  /** Too few articles for counts to tell common words from rare ones. */
  readonly isSmall: boolean;
  /** Articles that have the term, 0 when unknown. */
  count(term: string): number;
  rarityOf(term: string): number;
  /** Other forms of the word: same stem, the most common first. */
  forms(word: string): readonly string[];
  /** Words within a few typing errors, the nearest and then the most common first. */
  near(word: string): readonly Neighbour[];
  /** Words that begin so, the most common first. */
  completions(prefix: string): readonly string[];
  /** Parts of a compound or of words typed without a space; empty when it has none. */
  compoundParts(word: string): readonly string[];
};

const MOST_FORMS = 6;
const MOST_NEIGHBOURS = 6;
const MOST_COMPLETIONS = 12;

export function createVocabulary(
  terms: LoadedTerms,
  { articles, common }: Pick<OpenIndex, 'articles' | 'common'>,
): Vocabulary {
  const { count } = terms;
  const decompound = createDecompounder(count, 1);
  return {
    isSmall: articles < SMALL_BASE,
    count,
    rarityOf: (term) => termRarity(term, count(term), articles),
    forms: (word) =>
      terms
        .ofStem(word)
        .filter((form) => form.term !== word && isPlainWord(form.term))
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MOST_FORMS)
        .map(({ term }) => term),
    near: (word) =>
      nearest(word, terms.near(word))
        .toSorted((a, b) => a.distance - b.distance || count(b.word) - count(a.word))
        .slice(0, MOST_NEIGHBOURS),
    completions: (prefix) =>
      [...new Set([...terms.beginning(prefix), ...common.keys()])]
        .filter((word) => word !== prefix && word.startsWith(prefix) && isPlainWord(word))
        .toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
        .slice(0, MOST_COMPLETIONS),
    compoundParts: (word) => terms.find(word)?.compound ?? decompound(word),
  };
}
