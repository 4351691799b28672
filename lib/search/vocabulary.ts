import { createDecompounder } from './decompound.ts';
import { isPlainWord } from './fold.ts';
import { SMALL_BASE } from './impact.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import { termRarity } from './rarity.ts';
import type { CountedWord } from './store/dictionary.ts';
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
    near(word) {
      const counts = new Map(terms.near(word).map((one) => [one.word, one.count]));
      return nearest(word, counts.keys())
        .toSorted((a, b) => a.distance - b.distance || (counts.get(b.word) ?? 0) - (counts.get(a.word) ?? 0))
        .slice(0, MOST_NEIGHBOURS);
    },
    completions: (prefix) => mostCommon([...terms.beginning(prefix), ...fromCommon(common, prefix)], prefix),
    compoundParts: (word) => terms.find(word)?.compound ?? decompound(word),
  };
}

function mostCommon(words: Iterable<CountedWord>, prefix: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { word, count } of words) {
    if (word !== prefix && word.startsWith(prefix) && isPlainWord(word)) counts.set(word, count);
  }
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map(([word]) => word);
}

function fromCommon(common: ReadonlyMap<string, number>, prefix: string): readonly CountedWord[] {
  return [...common].flatMap(([word, count]) => (word.startsWith(prefix) ? [{ word, count }] : []));
}
