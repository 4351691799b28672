import { isCommonWord } from './common-words.ts';
import { createDecompounder } from './decompound.ts';
import { stemOf } from './fold.ts';
import { rarity, SMALL_BASE } from './impact.ts';
import { isGeneralWord } from './translate.ts';
import { createNeighbourhood, type Neighbour } from './typo.ts';
import { COMMON_WORD_RARITY, GENERAL_WORD_RARITY } from './weights.ts';

/** What can be asked about the words of an index. */
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
/** Counts, years and product numbers such as 365; a code has a token of its own. */
const SHORT_NUMBER = /^\d{1,4}$/u;
const ONLY_LETTERS = /^[a-z]+$/u;

export function createVocabulary(counts: ReadonlyMap<string, number>, articles: number): Vocabulary {
  const words = [...counts.keys()].filter((term) => ONLY_LETTERS.test(term)).sort();
  const byStem = groupBy(words, stemOf);
  const nearest = createNeighbourhood(words);
  const count = (term: string) => counts.get(term) ?? 0;
  const byCount = (a: string, b: string) => count(b) - count(a);
  return {
    isSmall: articles < SMALL_BASE,
    count,
    rarityOf: (term) => rarityOf(term, count(term), articles),
    forms: (word) =>
      (byStem.get(stemOf(word)) ?? [])
        .filter((form) => form !== word)
        .sort(byCount)
        .slice(0, MOST_FORMS),
    near: (word) =>
      [...nearest(word)]
        .sort((a, b) => a.distance - b.distance || byCount(a.word, b.word))
        .slice(0, MOST_NEIGHBOURS),
    completions: (prefix) => completions(words, prefix).sort(byCount).slice(0, MOST_COMPLETIONS),
    compoundParts: createDecompounder(counts, 1),
  };
}

/** Counts tell a common word only in a large base; in a small one general vocabulary is capped by hand. */
function rarityOf(term: string, count: number, articles: number): number {
  const own = rarity(count, articles);
  if (isCommonWord(term)) return Math.min(own, COMMON_WORD_RARITY);
  const isGeneral = SHORT_NUMBER.test(term) || isGeneralWord(term.split('#')[0] ?? term);
  return articles < SMALL_BASE && isGeneral ? Math.min(own, GENERAL_WORD_RARITY) : own;
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return groups;
}

/** Binary search for the first word not below the prefix, then everything that begins with it. */
function completions(words: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let place = low; words[place]?.startsWith(prefix); place += 1) {
    const word = words[place];
    if (word !== undefined && word !== prefix) found.push(word);
  }
  return found;
}
