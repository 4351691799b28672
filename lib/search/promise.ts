import { tellsOfFailure } from './failure-words.ts';
import type { ReadSegment } from './read-input.ts';
import { EVIDENCE_WEIGHTS, ROLE_WEIGHTS } from './weights.ts';

const FAILURE_FACTOR = 2;
/** Worth at which more words of the same line count half: about two rare words. */
const WORTH_LIMIT = 8;

/** What is known of a term before or after it was loaded. */
export type TermWorth = {
  /** Whether any article has it. */
  readonly isKnown: (term: string) => boolean;
  readonly rarityOf: (term: string) => number;
};

/**
 * How much a line promises: worth of what the index knows, up to a limit, times the known share to the power of
 * three, twice as much where the line tells of a failure. Measured on the logs of the development queries, by what
 * the line that decides ranks at: with the share to the power of one it is among the first eight of 22 in 70 % of
 * the logs, so in 82 %, and with the failure in 97 %.
 */
export function promiseOf({ segment, tokens }: ReadSegment, { isKnown, rarityOf }: TermWorth): number {
  let known = 0;
  let total = 0;
  for (const { key, kind } of tokens) {
    const isOwn = isKnown(key);
    const weight = EVIDENCE_WEIGHTS[kind] * rarityOf(key);
    if (isOwn) known += weight;
    if (isOwn || kind === 'word' || kind === 'code') total += weight;
  }
  if (total === 0) return 0;
  const failure = tellsOfFailure(segment.text.text) ? FAILURE_FACTOR : 1;
  return ROLE_WEIGHTS[segment.role] * failure * (known / total) ** 3 * (known / (WORTH_LIMIT + known));
}

/** The most promising lines first, at most so many; equal ones in their order. */
export function mostPromising(
  read: readonly ReadSegment[],
  worth: TermWorth,
  most: number,
): readonly ReadSegment[] {
  return read
    .map((line) => ({ line, promise: promiseOf(line, worth) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, most)
    .map(({ line }) => line);
}
