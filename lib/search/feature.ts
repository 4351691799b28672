import type { Place } from '#lib/reading/mapped-text.ts';
import type { Token } from './tokenize.ts';
import type { EvidenceKind, Span } from './types.ts';
import type { Alternative, ShapeOptions } from './word-shapes.ts';

/** Something of the input that an article can have or not have. */
export type Feature = {
  readonly kind: EvidenceKind;
  readonly span: Span;
  /** Its worth when an article has it exactly. */
  readonly weight: number;
  /** The most that it may be worth, whatever its postings say. */
  readonly cap: number;
  /** Whether its absence counts against an article; variable parts are absent as a rule. */
  readonly isRequired: boolean;
  readonly alternatives: readonly Alternative[];
  /** It only adds to another feature, by spelling or notation, and is no feature of its own. */
  readonly isBonus?: true;
  /** Where it stands in the input, for what does not stand in the segment's text. */
  readonly place?: Place;
};

export type FeatureOptions = ShapeOptions & {
  readonly isTyping: boolean;
  /** A program wrote the line: no other shapes of its words. */
  readonly isExact: boolean;
  /** Terms and keys of pairs of which nothing is known, because they were not asked for. */
  readonly isPassed: (key: string) => boolean;
};

/** A word of the line with the shapes in which an article may have it. */
export type Word = { readonly token: Token; readonly shapes: readonly Alternative[] };
