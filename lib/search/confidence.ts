import type { Candidate } from './rank.ts';
import type { Confidence, InputKind } from './types.ts';
import { CONFIDENCE } from './weights.ts';

/**
 * How sure an answer is. What a paste or a message says must be found nearly whole and must be worth enough;
 * a code or a title is short, so all of it must be found.
 */
export function confidenceOf(candidate: Candidate, kind: InputKind): Confidence {
  const best = candidate.segments[0];
  if (best === undefined) return 'none';
  const rule = CONFIDENCE[kind === 'code' || kind === 'words' ? 'short' : 'long'];
  const { coverage, mass } = best;
  if (coverage >= rule.safe.coverage && mass >= rule.safe.mass) return 'safe';
  if (coverage >= rule.possible.coverage && mass >= rule.possible.mass) return 'possible';
  return 'none';
}
