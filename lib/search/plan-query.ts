import type { Feature } from './feature.ts';
import { segmentFeatures } from './features.ts';
import type { Segment } from './segments.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { EVIDENCE_WEIGHTS, LIMITS, ROLE_WEIGHTS } from './weights.ts';

export type PlannedSegment = { readonly segment: Segment; readonly features: readonly Feature[] };

export type PlanOptions = {
  readonly vocabulary: Vocabulary;
  /** Other words with the same meaning in the other language. */
  readonly translate: (word: string) => readonly string[];
  /** The last word may be unfinished. */
  readonly isTyping: boolean;
};

type Read = { readonly segment: Segment; readonly tokens: readonly Token[] };

/** Chooses the telling lines of the input and their rarest features. */
export function planQuery(segments: readonly Segment[], options: PlanOptions): readonly PlannedSegment[] {
  const read = distinct(segments.map((segment) => ({ segment, tokens: tokenize(segment.text.text) })));
  const chosen = mostPromising(read, options);
  const isShort = read.reduce((sum, { tokens }) => sum + tokens.length, 0) <= LIMITS.forgivingTokens;
  return chosen
    .map(({ segment, tokens }) => ({
      segment,
      features: segmentFeatures(segment, tokens, {
        ...options,
        isForgiving: isShort,
        isExact: !isShort && segment.isRecord,
      }),
    }))
    .filter(({ features }) => features.length > 0);
}

/** Lines that differ in their variable parts only are one: they would ask the same. */
function distinct(read: readonly Read[]): readonly Read[] {
  const seen = new Set<string>();
  return read.filter(({ segment, tokens }) => {
    const codes = segment.codes.map(({ id }) => id);
    const key = [...tokens.filter(({ kind }) => kind !== 'soft').map((token) => token.key), ...codes].join(
      ' ',
    );
    const isNew = !seen.has(key) || tokens.length === 0;
    seen.add(key);
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
