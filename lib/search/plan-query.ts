import type { Place } from '#lib/reading/mapped-text.ts';
import { codeKeys } from './code-tokens.ts';
import { pairKey } from './postings.ts';
import type { Segment } from './segments.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { EvidenceKind, Span } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { EVIDENCE_WEIGHTS, LIMITS, RANKING, ROLE_WEIGHTS } from './weights.ts';
import { type Alternative, type ShapeOptions, wordShapes } from './word-shapes.ts';

/** Something of the input that an article can have or not have. */
export type Feature = {
  readonly kind: EvidenceKind;
  readonly span: Span;
  /** Its worth when an article has it exactly. */
  readonly weight: number;
  /** Whether its absence counts against an article; variable parts are absent as a rule. */
  readonly isRequired: boolean;
  readonly alternatives: readonly Alternative[];
  /** Where it stands in the input, for what does not stand in the segment's text. */
  readonly place?: Place;
};

export type PlannedSegment = { readonly segment: Segment; readonly features: readonly Feature[] };

export type PlanOptions = {
  readonly vocabulary: Vocabulary;
  readonly articles: number;
  /** Other words with the same meaning in the other language. */
  readonly translate: (word: string) => readonly string[];
  /** The last word may be unfinished. */
  readonly isTyping: boolean;
};

type Read = { readonly segment: Segment; readonly tokens: readonly Token[] };

/** Chooses the telling lines of the input and their rarest features. */
export function planQuery(segments: readonly Segment[], options: PlanOptions): readonly PlannedSegment[] {
  const read = distinct(segments).map((segment) => ({ segment, tokens: tokenize(segment.text.text) }));
  const chosen = mostPromising(read, options);
  const isShort = read.reduce((sum, { tokens }) => sum + tokens.length, 0) <= LIMITS.forgivingTokens;
  return chosen
    .map((line) =>
      planSegment(line, { ...options, isForgiving: isShort, isExact: !isShort && line.segment.isRecord }),
    )
    .filter(({ features }) => features.length > 0);
}

function distinct(segments: readonly Segment[]): readonly Segment[] {
  const seen = new Set<string>();
  return segments.filter(({ text: { text } }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/**
 * The lines worth asking the index about: worth of what it knows, times the known share. A line full of words
 * that no article has cannot tell articles apart.
 */
function mostPromising(read: readonly Read[], { vocabulary }: PlanOptions): readonly Read[] {
  if (read.length <= LIMITS.segments) return read;
  const promise = ({ segment, tokens }: Read) => {
    let known = 0;
    let total = 0;
    for (const { key, kind } of tokens) {
      const count = vocabulary.count(key);
      const weight = EVIDENCE_WEIGHTS[kind] * vocabulary.rarityOf(key);
      if (count > 0) known += weight;
      if (count > 0 || kind === 'word' || kind === 'code') total += weight;
    }
    return total > 0 ? (ROLE_WEIGHTS[segment.role] * known * known) / total : 0;
  };
  const ranked = read.map((line) => ({ line, worth: promise(line) }));
  return ranked
    .sort((a, b) => b.worth - a.worth)
    .slice(0, LIMITS.segments)
    .map(({ line }) => line);
}

type SegmentOptions = PlanOptions & ShapeOptions & { readonly isExact: boolean };

function planSegment({ segment, tokens }: Read, options: SegmentOptions): PlannedSegment {
  const words = wordFeatures(tokens, options);
  const pairs = pairFeatures(tokens, options);
  return {
    segment,
    features: [
      ...codeFeatures(segment, options),
      ...rarest(words, options.isExact ? LIMITS.recordWords : LIMITS.wordsPerSegment),
      ...rarest(pairs, options.isExact ? LIMITS.recordPairs : LIMITS.pairsPerSegment),
    ],
  };
}

function codeFeatures({ codes }: Segment, { vocabulary }: PlanOptions): readonly Feature[] {
  const keys = new Map(codes.flatMap(({ id, place }) => codeKeys(id).map((key) => [key, place] as const)));
  return [...keys]
    .filter(([key]) => vocabulary.count(key) > 0)
    .map(([key, place]) => ({
      kind: 'code',
      span: { start: 0, end: 0 },
      weight: EVIDENCE_WEIGHTS.code * vocabulary.rarityOf(key),
      isRequired: false,
      alternatives: [{ key, factor: 1 }],
      place,
    }));
}

function rarest(features: readonly Feature[], most: number): readonly Feature[] {
  return features.length <= most
    ? features
    : [...features].sort((a, b) => b.weight - a.weight).slice(0, most);
}

function wordFeatures(tokens: readonly Token[], options: SegmentOptions): readonly Feature[] {
  const { vocabulary, articles } = options;
  const features = new Map<string, Feature>();
  const wholes = new Set<number>();
  const commonCount = articles * RANKING.commonShare;
  const last = tokens.at(-1);
  const codes = tokens.filter(({ kind }) => kind === 'code');
  for (const token of tokens) {
    const { key, kind, start, end } = token;
    if (features.has(key)) continue;
    const count = vocabulary.count(key);
    if (kind === 'word' && count > 0) wholes.add(start);
    if (kind === 'part' && (wholes.has(start) || count === 0)) continue;
    if (kind === 'soft' && (count === 0 || isWithinCode(token, codes))) continue;
    if (kind === 'word' && count > commonCount && tokens.length > 4) continue;
    const exact: readonly Alternative[] = count > 0 ? [{ key, factor: 1 }] : [];
    const isForgiving = kind === 'word' && !options.isExact;
    const alternatives = isForgiving
      ? wordShapes(key, { ...options, isUnfinished: options.isTyping && token === last })
      : exact;
    const best = alternatives[0]?.key ?? key;
    features.set(key, {
      kind: kind === 'code' ? 'code' : 'word',
      span: { start, end },
      weight: EVIDENCE_WEIGHTS[kind] * vocabulary.rarityOf(best),
      isRequired: kind === 'word' || kind === 'code',
      alternatives,
    });
  }
  return [...features.values()];
}

/** A code says all that its digits say. */
function isWithinCode({ start, end }: Token, codes: readonly Token[]): boolean {
  return codes.some((code) => code.start <= start && end <= code.end);
}

function pairFeatures(tokens: readonly Token[], { vocabulary }: PlanOptions): readonly Feature[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const features = new Map<string, Feature>();
  words.forEach((word, place) => {
    const next = words[place + 1];
    if (next === undefined) return;
    const key = pairKey(word.key, next.key);
    if (features.has(key)) return;
    const rarity = (vocabulary.rarityOf(word.key) + vocabulary.rarityOf(next.key)) / 2;
    features.set(key, {
      kind: 'phrase',
      span: { start: word.start, end: next.end },
      weight: EVIDENCE_WEIGHTS.phrase * rarity,
      isRequired: true,
      alternatives: [{ key, factor: 1 }],
    });
  });
  return [...features.values()];
}
