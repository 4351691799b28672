import { isCommonWord } from './common-words.ts';
import { rarity, SMALL_BASE } from './impact.ts';
import { isGeneralWord } from './translate.ts';
import { COMMON_WORD_RARITY, GENERAL_WORD_RARITY } from './weights.ts';

/** Counts, years and product numbers such as 365; a code has a token of its own. */
const SHORT_NUMBER = /^\d{1,4}$/u;

/**
 * How telling a term is. Counts tell a common word only in a large base; in a small one general vocabulary is capped
 * by hand.
 * @param count articles that have it
 * @param articles articles in the index
 */
export function termRarity(term: string, count: number, articles: number): number {
  const own = rarity(count, articles);
  if (isCommonWord(term)) return Math.min(own, COMMON_WORD_RARITY);
  const isGeneral = SHORT_NUMBER.test(term) || isGeneralWord(term.split('#')[0] ?? term);
  return articles < SMALL_BASE && isGeneral ? Math.min(own, GENERAL_WORD_RARITY) : own;
}
