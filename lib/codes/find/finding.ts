import { type CodeId, type CodeMatch, kindOf, type Recognition } from '../code.ts';

/** Where a finder looks, and where it puts what it found. */
export type Finding = {
  readonly text: string;
  readonly add: (start: number, end: number, id: CodeId, how: Recognition) => void;
};

/** Collects matches; the first finder to claim a place keeps it, so finders run from sure to unsure. */
export function createFinding(text: string): Finding & { readonly matches: () => readonly CodeMatch[] } {
  const found: CodeMatch[] = [];
  return {
    text,
    add(start, end, id, how) {
      found.push({ start, end, raw: text.slice(start, end), id, kind: kindOf(id), how });
    },
    matches: () => withoutOverlaps(found),
  };
}

/** Sorts by place; where two matches overlap, the one found first stays. */
function withoutOverlaps(found: readonly CodeMatch[]): readonly CodeMatch[] {
  const byPlace = found
    .map((match, rank) => ({ match, rank }))
    .sort((a, b) => a.match.start - b.match.start || a.rank - b.rank);
  const kept: { match: CodeMatch; rank: number }[] = [];
  for (const candidate of byPlace) {
    const last = kept.at(-1);
    if (last === undefined || last.match.end <= candidate.match.start) kept.push(candidate);
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate;
  }
  return kept.map(({ match }) => match);
}

/**
 * The characters before a place, without crossing a line break.
 * @param length at most so many characters.
 */
export function lineBefore(text: string, place: number, length: number): string {
  const window = text.slice(Math.max(0, place - length), place);
  return window.slice(window.lastIndexOf('\n') + 1);
}

/** The characters from a place on, without crossing a line break. */
export function lineAfter(text: string, place: number, length: number): string {
  const window = text.slice(place, place + length);
  const end = window.search(/[\r\n]/u);
  return end < 0 ? window : window.slice(0, end);
}
