import { FIELD_LENGTH_NORM, FIELD_WEIGHTS, SATURATION, SLOTS } from './weights.ts';

export type FieldName = keyof typeof FIELD_WEIGHTS;

/** Fields in the order of their weight: a pair takes the slot of the first field it stands in. */
export const FIELD_NAMES: readonly FieldName[] = [
  'title',
  'keywords',
  'messages',
  'labels',
  'summary',
  'body',
];

/**
 * The share one mention in a field adds to the weighted frequency of a word (Robertson, Zaragoza, Taylor:
 * "Simple BM25 extension to multiple weighted fields", 2004).
 */
export function mentionWeight(field: FieldName, length: number, averageLength: number): number {
  const b = FIELD_LENGTH_NORM[field];
  const norm = averageLength > 0 ? 1 - b + (b * length) / averageLength : 1;
  return FIELD_WEIGHTS[field] / norm;
}

/** Saturated impact, 0 to 1. */
export function impactOf(weightedFrequency: number): number {
  return weightedFrequency / (SATURATION + weightedFrequency);
}

/** @example slotOf(0.99) → 0, slotOf(0.01) → 15 */
export function slotOf(impact: number): number {
  return Math.min(SLOTS - 1, Math.max(0, Math.floor((1 - impact) * SLOTS)));
}

/** The slot of every pair: that two words are neighbours says the same wherever it is so. */
export const PAIR_SLOT = slotOf(0.5);

/** The middle of the impacts that share a slot. */
export function impactOfSlot(slot: number): number {
  return 1 - (slot + 0.5) / SLOTS;
}

/**
 * Below this many articles their number is too small to tell a rare word from a common one, and counts are
 * stretched as if the base had this size: a word in one article stays rare, a word in all stays worthless.
 */
export const SMALL_BASE = 1000;

/**
 * Rarity of a term (BM25's probabilistic IDF, kept above zero).
 * @param count articles that have the term
 * @param articles articles in the index
 */
export function rarity(count: number, articles: number): number {
  if (articles < SMALL_BASE) return rarity(stretchedCount(count, articles), SMALL_BASE);
  return Math.log(1 + (articles - count + 0.5) / (count + 0.5));
}

/** Maps 1 to 1 and `articles` to SMALL_BASE, evenly on a logarithmic scale. */
function stretchedCount(count: number, articles: number): number {
  if (count === 0) return 0;
  if (articles < 2) return 1;
  return SMALL_BASE ** (Math.log(count) / Math.log(articles));
}
