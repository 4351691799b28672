import type { Feature, FeatureOptions, Word } from './feature.ts';
import { otherFeatures, recordCodes } from './other-features.ts';
import { pairFeatures } from './pair-features.ts';
import type { Segment } from './segments.ts';
import { spellingKey, type Token } from './tokenize.ts';
import { EVIDENCE_WEIGHTS, LIMITS, RANKING, SHAPE_FACTORS } from './weights.ts';
import { type Alternative, wordShapes } from './word-shapes.ts';

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
    ...rarest(pairFeatures(words, options), most.pairs),
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

function wordFeatures(words: readonly Word[], { vocabulary, isPassed }: FeatureOptions): readonly Feature[] {
  const features = new Map<string, Feature>();
  for (const { token, shapes } of words) {
    const { key, start, end } = token;
    const rarity = vocabulary.rarityOf(shapes[0]?.key ?? key);
    if (
      features.has(key) ||
      isPassed(key) ||
      (rarity < RANKING.commonRarity && words.length > RANKING.fewWords)
    )
      continue;
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
