import type { Candidate } from './rank.ts';
import type { Confidence, InputKind } from './types.ts';
import { CONFIDENCE, SAFE_MESSAGE, SMALL_BASE_CONFIDENCE } from './weights.ts';

export type Circumstances = {
  readonly kind: InputKind;
  /** Somebody wrote the paste; no line of it is a log's. */
  readonly isProse: boolean;
  /** Too few articles for rarity to be certain. */
  readonly isSmall: boolean;
};

/** How sure an answer is: by its evidence, by how much of the input it explains, and by its lead. */
export function confidenceOf(
  candidate: Candidate,
  runnerUp: Candidate | undefined,
  { kind, isProse, isSmall }: Circumstances,
): Confidence {
  if (kind === 'empty' || kind === 'number') return 'none';
  const { score, segments } = candidate;
  const best = segments[0];
  const second = runnerUp?.score ?? 0;
  if (hasSafeMessage(candidate) && second <= SAFE_MESSAGE.lead * score) return 'safe';
  const rules = isSmall ? SMALL_BASE_CONFIDENCE : CONFIDENCE;
  const { safe, possible } = rules[kind === 'paste' && isProse ? 'prose' : kind];
  const coverage = best?.coverage ?? 0;
  const isTelling = best?.planned.segment.role === 'message';
  if (isTelling && second <= safe.lead * score && score >= safe.score && coverage >= safe.coverage)
    return 'safe';
  if (candidate.messages.length > 0) return 'possible';
  return score >= possible.score && coverage >= possible.coverage ? 'possible' : 'none';
}

function hasSafeMessage({ messages }: Candidate): boolean {
  return messages.some(({ share, rarity }) => share === 1 && rarity >= SAFE_MESSAGE.rarity);
}
