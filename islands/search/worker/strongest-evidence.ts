import { letterOf } from '#lib/search/evidence.ts';
import type { Evidence } from '#lib/search/types.ts';

/** More reasons than this are no help to a reader. */
export const SHOWN_EVIDENCE = 8;

/**
 * The reasons worth showing: the heaviest, lettered anew in the order of the input, so that list and log have the
 * same letters without gaps.
 */
export function strongestEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const heaviest = new Set([...evidence].sort((a, b) => b.weight - a.weight).slice(0, SHOWN_EVIDENCE));
  return evidence
    .filter((one) => heaviest.has(one))
    .map((one, place) => ({ ...one, letter: letterOf(place) }));
}
