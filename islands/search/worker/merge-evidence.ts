import { letterOf } from '#lib/search/evidence.ts';
import type { Evidence, EvidenceKind } from '#lib/search/types.ts';

/** More reasons than this are no help to a reader. */
export const SHOWN_EVIDENCE = 8;
/** What weighs less than this share of the heaviest reason is none: common words in other lines of a log. */
const NOTICED_SHARE = 0.05;

/**
 * The reasons worth showing: one for the wording of a line instead of one for each word, one for a code instead of
 * one for each way to look it up; of these the heaviest, lettered in the order of the input, so that list and log
 * have the same letters without gaps.
 */
export function mergeEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const merged: Evidence[] = [];
  for (const one of evidence) {
    const at = merged.findIndex((other) => belongTogether(other, one));
    const other = merged[at];
    if (other === undefined) merged.push(one);
    else merged[at] = join(other, one);
  }
  const ranked = merged.toSorted((a, b) => b.weight - a.weight);
  const least = (ranked[0]?.weight ?? 0) * NOTICED_SHARE;
  const heaviest = new Set(ranked.slice(0, SHOWN_EVIDENCE).filter(({ weight }) => weight >= least));
  return merged.filter((one) => heaviest.has(one)).map((one, place) => ({ ...one, letter: letterOf(place) }));
}

const WORDING: ReadonlySet<EvidenceKind> = new Set(['word', 'phrase', 'message']);

function belongTogether(a: Evidence, b: Evidence): boolean {
  if (a.line !== b.line) return false;
  if (WORDING.has(a.kind) && WORDING.has(b.kind)) return true;
  return a.kind === 'code' && b.kind === 'code' && touch(a, b);
}

function touch(a: Evidence, b: Evidence): boolean {
  return a.spans.some((one) => b.spans.some((other) => one.start < other.end && other.start < one.end));
}

/** A message holds its words, and the more exact code the other; the wording of a line is told by its spans. */
function join(a: Evidence, b: Evidence): Evidence {
  const { line, letter } = a;
  const spans = [...a.spans, ...b.spans].toSorted((one, other) => one.start - other.start);
  const weight = a.weight + b.weight;
  const message = [a, b].find(({ kind }) => kind === 'message');
  if (message !== undefined) return { ...message, letter, spans, weight };
  if (a.kind !== 'code')
    return { kind: 'phrase', letter, label: `${a.label} … ${b.label}`, line, spans, weight };
  const exact = (b.matchedAs ?? b.label).length > (a.matchedAs ?? a.label).length ? b : a;
  return { ...exact, letter, spans, weight };
}
