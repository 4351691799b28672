import type { Line } from '#lib/reading/line.ts';
import type { Reading } from '#lib/reading/read-paste.ts';
import type { Evidence, Hit, LineView } from './types.ts';

/** Longer pastes are shown around their evidence only; the page folds the rest. */
const SHOWN_WHOLE = 400;
const CONTEXT_LINES = 12;
/** A line that brings in less of the score shares a word with the article by chance. */
const DECIDING_SHARE = 0.1;

/** How the page draws the paste under its best hit; without a hit nothing is dimmed. */
export function viewLines({ lines }: Reading, hit: Hit | undefined): readonly LineView[] {
  const byLine = decidingLines(hit);
  const views = lines.map((line) => viewLine(line, byLine.get(line.number) ?? [], byLine.size > 0));
  if (views.length <= SHOWN_WHOLE) return views;
  const hits = [...byLine.keys()];
  const isNear = (number: number) => hits.some((line) => Math.abs(line - number) <= CONTEXT_LINES);
  const near = views.filter(({ line }) => isNear(line));
  return near.length > 0 ? near.slice(0, SHOWN_WHOLE) : views.slice(-SHOWN_WHOLE);
}

function viewLine(
  { number, isBlank, variables }: Line,
  evidence: readonly Evidence[],
  hasHits: boolean,
): LineView {
  return {
    line: number,
    state: evidence.length > 0 ? 'hit' : hasHits || isBlank ? 'dim' : 'neutral',
    letters: evidence.map(({ letter }) => letter),
    spans: evidence.flatMap(({ spans }) => spans),
    masked: variables.map(({ start, end }) => ({ start, end })),
  };
}

/** Evidence by line, for the lines that bring in a real share of the score. */
function decidingLines(hit: Hit | undefined): ReadonlyMap<number, readonly Evidence[]> {
  const groups = new Map<number, Evidence[]>();
  for (const one of hit?.evidence ?? []) {
    if (one.kind === 'title') continue;
    const group = groups.get(one.line);
    if (group === undefined) groups.set(one.line, [one]);
    else group.push(one);
  }
  for (const [line, group] of groups) {
    const worth = group.reduce((sum, { weight }) => sum + weight, 0);
    if (worth < DECIDING_SHARE * (hit?.score ?? 0)) groups.delete(line);
  }
  return groups;
}
