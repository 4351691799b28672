import type { Segment } from './segments.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A segment of the input with its tokens. */
export type ReadSegment = { readonly segment: Segment; readonly tokens: readonly Token[] };

/** Tokenizes the segments; those that differ in their variable parts only are one: they would ask the same. */
export function readInput(segments: readonly Segment[]): readonly ReadSegment[] {
  const seen = new Set<string>();
  return segments
    .map((segment) => ({ segment, tokens: tokenize(segment.text.text) }))
    .filter(({ segment, tokens }) => {
      const codes = segment.codes.map(({ id }) => id);
      const words = tokens.filter(({ kind }) => kind !== 'soft').map(({ key }) => key);
      const key = [...words, ...codes].join(' ');
      const isNew = !seen.has(key) || tokens.length === 0;
      seen.add(key);
      return isNew;
    });
}

export function countTokens(read: readonly ReadSegment[]): number {
  return read.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
