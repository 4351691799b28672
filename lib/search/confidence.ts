import type { Candidate } from './rank.ts';
import type { Confidence, InputKind } from './types.ts';
import { CONFIDENCE } from './weights.ts';

/** How sure an answer is: by its evidence, by how much of the input it explains, and by its lead. */
export function confidenceOf(
  candidate: Candidate,
  runnerUp: Candidate | undefined,
  kind: InputKind,
): Confidence {
  const best = candidate.segments[0];
  if (best === undefined || kind === 'empty' || kind === 'number') return 'none';
  const { safe, possible } = CONFIDENCE[kind];
  const { score } = candidate;
  const { coverage, planned } = best;
  const leads = (runnerUp?.score ?? 0) <= safe.lead * score;
  const isTelling = planned.segment.role === 'message';
  if (isTelling && leads && score >= safe.score && coverage >= safe.coverage) return 'safe';
  return score >= possible.score && coverage >= possible.coverage ? 'possible' : 'none';
}
