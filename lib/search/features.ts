import type { Place } from '#lib/reading/mapped-text.ts';
import { codeKeys } from './code-tokens.ts';
import { isCommonWord } from './common-words.ts';
import { otherNotations } from './notations.ts';
import { pairKey } from './postings.ts';
import type { Segment } from './segments.ts';
import { spellingKey, type Token } from './tokenize.ts';
import { isGeneralWord } from './translate.ts';
import type { EvidenceKind, Span } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  COMMON_PAIR_RARITY,
  EVIDENCE_WEIGHTS,
  LIMITS,
  RANKING,
  SHAPE_FACTORS,
  SMALL_BASE_PAIR_RARITY,
} from './weights.ts';
import { type Alternative, type ShapeOptions, wordShapes } from './word-shapes.ts';

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
};

/** A word of the line with the shapes in which an article may have it. */
type Word = { readonly token: Token; readonly shapes: readonly Alternative[] };

/** The rarest words and pairs of a line, and its codes. */
export function segmentFeatures(
  segment: Segment,
  tokens: readonly Token[],
  options: FeatureOptions,
): readonly Feature[] {
  const words = readWords(tokens, options);
  const most = options.isExact
    ? { words: LIMITS.recordWords, pairs: LIMITS.recordPairs }
    : { words: LIMITS.wordsPerSegment, pairs: LIMITS.pairsPerSegment };
  return [
    ...recordCodes(segment, options.vocabulary),
    ...rarest([...wordFeatures(words, options), ...otherFeatures(tokens, words, options)], most.words),
    ...rarest(pairFeatures(words, options.vocabulary), most.pairs),
    ...spellingFeatures(words, options),
  ];
}

function rarest(features: readonly Feature[], most: number): readonly Feature[] {
  return features.length <= most
    ? features
    : [...features].sort((a, b) => b.weight - a.weight).slice(0, most);
}

/** The words in their order; what no article has in any shape, but has parts that some have, is split. */
function readWords(tokens: readonly Token[], options: FeatureOptions): readonly Word[] {
  const { vocabulary } = options;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const last = tokens.at(-1);
  return words.flatMap((token) => {
    if (vocabulary.count(token.key) === 0 && !options.isExact) {
      const parts = vocabulary.compoundParts(token.key);
      if (parts.length > 0) {
        return parts.map((key) => ({ token: { ...token, key }, shapes: splitShapes(key, options) }));
      }
    }
    return [{ token, shapes: shapesOf(token, token === last, options) }];
  });
}

function splitShapes(part: string, options: FeatureOptions): readonly Alternative[] {
  return wordShapes(part, options).map(({ key, factor }) => ({ key, factor: factor * SHAPE_FACTORS.split }));
}

function shapesOf({ key }: Token, isLast: boolean, options: FeatureOptions): readonly Alternative[] {
  if (!options.isExact) return wordShapes(key, { ...options, isUnfinished: options.isTyping && isLast });
  return options.vocabulary.count(key) > 0 ? [{ key, factor: 1 }] : [];
}

function wordFeatures(words: readonly Word[], { vocabulary }: FeatureOptions): readonly Feature[] {
  const features = new Map<string, Feature>();
  for (const { token, shapes } of words) {
    const { key, start, end } = token;
    const rarity = vocabulary.rarityOf(shapes[0]?.key ?? key);
    if (features.has(key) || (rarity < RANKING.commonRarity && words.length > RANKING.fewWords)) continue;
    const emphasis = isIdentifier(key) ? EVIDENCE_WEIGHTS.identifier : EVIDENCE_WEIGHTS.word;
    features.set(key, {
      kind: 'word',
      span: { start, end },
      weight: emphasis * rarity,
      cap: Number.POSITIVE_INFINITY,
      isRequired: true,
      alternatives: shapes,
    });
  }
  return [...features.values()];
}

/** A small bonus for articles that spell a word as it was typed, where others spell it differently. */
function spellingFeatures(
  words: readonly Word[],
  { vocabulary, isExact }: FeatureOptions,
): readonly Feature[] {
  if (isExact) return [];
  return words.flatMap(({ token: { key, start, end, spelling } }) => {
    const exact = spellingKey(spelling ?? key);
    if (vocabulary.count(exact) === 0) return [];
    return {
      kind: 'word',
      span: { start, end },
      weight: EVIDENCE_WEIGHTS.spelling * vocabulary.rarityOf(key),
      cap: Number.POSITIVE_INFINITY,
      isRequired: false,
      isBonus: true,
      alternatives: [{ key: exact, factor: 1 }],
    };
  });
}

/** Names of programs, not words of a language: they are the same in every translation. */
function isIdentifier(key: string): boolean {
  return /[\d_]/u.test(key);
}

/** Codes, numbers, versions, hosts and parts of names. */
function otherFeatures(
  tokens: readonly Token[],
  words: readonly Word[],
  { vocabulary }: FeatureOptions,
): readonly Feature[] {
  const features = new Map<string, Feature>();
  const knownWords = new Set(words.filter(({ shapes }) => shapes.length > 0).map(({ token }) => token.start));
  const codes = tokens.filter(({ kind, key }) => kind === 'code' && vocabulary.count(key) > 0);
  for (const token of tokens) {
    const { key, kind, start, end } = token;
    if (kind === 'word' || features.has(key)) continue;
    if (kind === 'part' && knownWords.has(start)) continue;
    const isNotation = kind === 'soft' && isWithin(token, codes);
    const keys = [key, ...(isNotation ? [] : otherNotations(key))].filter((one) => vocabulary.count(one) > 0);
    const isRequired = kind === 'code';
    if (keys.length === 0 && !isRequired) continue;
    const isOtherNotation = keys[0] !== undefined && keys[0] !== key;
    features.set(key, {
      kind: kind === 'code' || isOtherNotation ? 'code' : 'word',
      span: { start, end },
      weight:
        EVIDENCE_WEIGHTS[isNotation ? 'spelling' : isOtherNotation ? 'code' : kind] *
        vocabulary.rarityOf(keys[0] ?? key),
      cap: Number.POSITIVE_INFINITY,
      isRequired: isRequired || isOtherNotation,
      ...(isNotation && { isBonus: true }),
      alternatives: keys.map((one) => ({ key: one, factor: 1 })),
    });
  }
  return [...features.values()];
}

/** A code says all that its digits say; they only tell in which notation it was typed. */
function isWithin({ start, end }: Token, codes: readonly Token[]): boolean {
  return codes.some((code) => code.start <= start && end <= code.end);
}

function recordCodes({ codes }: Segment, vocabulary: Vocabulary): readonly Feature[] {
  const byKey = new Map(codes.flatMap(({ id, place }) => codeKeys(id).map((key) => [key, place] as const)));
  return [...byKey]
    .filter(([key]) => vocabulary.count(key) > 0)
    .map(([key, place]) => ({
      kind: 'code',
      span: { start: 0, end: 0 },
      weight: EVIDENCE_WEIGHTS.code * vocabulary.rarityOf(key),
      cap: Number.POSITIVE_INFINITY,
      isRequired: false,
      alternatives: [{ key, factor: 1 }],
      place,
    }));
}

function pairFeatures(words: readonly Word[], vocabulary: Vocabulary): readonly Feature[] {
  const features = new Map<string, Feature>();
  words.forEach((word, place) => {
    const next = words[place + 1];
    if (next === undefined) return;
    const key = pairKey(word.token.key, next.token.key);
    if (features.has(key)) return;
    const left = pairShapes(word, vocabulary);
    const right = pairShapes(next, vocabulary);
    const rarity = (rarityOf(left, vocabulary) + rarityOf(right, vocabulary)) / 2;
    const cap = EVIDENCE_WEIGHTS.phrase * pairCap(word.token.key, next.token.key, vocabulary);
    features.set(key, {
      kind: 'phrase',
      span: { start: word.token.start, end: next.token.end },
      weight: Math.min(cap, EVIDENCE_WEIGHTS.phrase * rarity),
      cap,
      isRequired: true,
      alternatives: left.flatMap((a) =>
        right.map((b) => ({ key: pairKey(a.key, b.key), factor: a.factor * b.factor })),
      ),
    });
  });
  return [...features.values()];
}

function pairCap(word: string, next: string, { isSmall }: Vocabulary): number {
  const isCommon = isCommonWord(word) && isCommonWord(next);
  if (!isSmall) return isCommon ? COMMON_PAIR_RARITY : Number.POSITIVE_INFINITY;
  if (isCommon) return SMALL_BASE_PAIR_RARITY.common;
  const isGeneral = (one: string) => isCommonWord(one) || isGeneralWord(one);
  return isGeneral(word) && isGeneral(next) ? SMALL_BASE_PAIR_RARITY.general : Number.POSITIVE_INFINITY;
}

/** A known word stands in pairs as it is; for one mistyped its two likeliest readings do. */
function pairShapes({ token, shapes }: Word, vocabulary: Vocabulary): readonly Alternative[] {
  if (vocabulary.count(token.key) > 0 || shapes.length === 0) return [{ key: token.key, factor: 1 }];
  return shapes.slice(0, 2);
}

function rarityOf([first]: readonly Alternative[], vocabulary: Vocabulary): number {
  return first === undefined ? 0 : vocabulary.rarityOf(first.key);
}
