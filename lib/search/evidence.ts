import type { Place } from '#lib/reading/mapped-text.ts';
import type { Match, SegmentMatch } from './board.ts';
import type { MessageMatch } from './rank.ts';
import { places } from './segments.ts';
import type { Evidence, EvidenceKind, Span } from './types.ts';

/** Evidence before it has its letter. */
export type Finding = Omit<Evidence, 'letter'>;

const LABEL_MAX_LENGTH = 90;

/**
 * What of a line speaks for an article, as a reader would say it: neighbouring pairs become one phrase, the
 * words within it belong to it, what is left stands alone. The weights add up to the line's part of the score.
 * @param factor what each weight is multiplied with, see `scale` in rank.ts.
 * @param counted keys that another line has already brought in; extended.
 */
export function segmentFindings(
  match: SegmentMatch,
  factor: number,
  counted: Set<string>,
): readonly Finding[] {
  const fresh = match.matches.filter(({ key }) => !counted.has(key));
  for (const { key } of fresh) counted.add(key);
  const groups = groupPhrases(fresh.filter(({ feature }) => feature.kind === 'phrase'));
  const rest: Group[] = [];
  for (const one of fresh) {
    const { feature, key, weight } = one;
    if (feature.kind === 'phrase') continue;
    const home = feature.kind === 'word' ? groups.find(({ span }) => holds(span, feature.span)) : undefined;
    if (home !== undefined) home.weight += weight;
    else rest.push({ kind: feature.kind, span: feature.span, weight, key, place: feature.place });
  }
  return [...groups, ...rest].flatMap((group) => toFinding(match, group, factor));
}

type Group = { kind: EvidenceKind; span: Span; weight: number; key?: string; place?: Place | undefined };

function groupPhrases(pairs: readonly Match[]): Group[] {
  const groups: Group[] = [];
  const inOrder = [...pairs].sort((a, b) => a.feature.span.start - b.feature.span.start);
  for (const { feature, weight } of inOrder) {
    const last = groups.at(-1);
    if (last !== undefined && feature.span.start < last.span.end) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, feature.span.end) };
      last.weight += weight;
    } else groups.push({ kind: 'phrase', span: feature.span, weight });
  }
  return groups;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function toFinding({ planned: { segment } }: SegmentMatch, group: Group, factor: number): readonly Finding[] {
  const { start, end } = group.span;
  const found = group.place === undefined ? places(segment, start, end) : [group.place];
  const [first] = found;
  if (first === undefined) return [];
  const label = group.place === undefined ? segment.text.text.slice(start, end) : (group.key ?? '');
  const isSame = group.key === undefined || label.toLowerCase() === group.key;
  return [
    {
      kind: group.kind,
      label: shortened(label),
      ...(!isSame && { matchedAs: group.key }),
      line: first.line,
      spans: found
        .filter(({ line }) => line === first.line)
        .map((place) => ({ start: place.start, end: place.end })),
      weight: group.weight * factor,
    },
  ];
}

/** A message that stands in the input word for word is one piece of evidence, over all lines that it takes. */
export function messageFindings({ segment, span, weight }: MessageMatch): readonly Finding[] {
  const found = places(segment, span.start, span.end);
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      kind: 'message',
      label: shortened(segment.text.text.slice(span.start, span.end)),
      line: first.line,
      spans: found.filter(({ line }) => line === first.line).map(({ start, end }) => ({ start, end })),
      weight,
    },
  ];
}

function shortened(label: string): string {
  return label.length > LABEL_MAX_LENGTH ? `${label.slice(0, LABEL_MAX_LENGTH)}…` : label;
}

/** @example letterOf(0) → 'A', letterOf(27) → 'AB' */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/** Letters the findings in the order in which they stand in the input. */
export function lettered(findings: readonly Finding[]): readonly Evidence[] {
  return [...findings]
    .sort(
      (a, b) => a.line - b.line || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || b.weight - a.weight,
    )
    .map((finding, place) => ({ ...finding, letter: letterOf(place) }));
}
