import { codeKeys } from './code-tokens.ts';
import type { Feature, FeatureOptions, Word } from './feature.ts';
import { otherNotations } from './notations.ts';
import type { Segment } from './segments.ts';
import type { Token } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { EVIDENCE_WEIGHTS } from './weights.ts';

/** Codes, numbers, versions, hosts and parts of names. */
export function otherFeatures(
  tokens: readonly Token[],
  words: readonly Word[],
  { vocabulary, isPassed }: FeatureOptions,
): readonly Feature[] {
  const features = new Map<string, Feature>();
  const knownWords = new Set(words.filter(({ shapes }) => shapes.length > 0).map(({ token }) => token.start));
  const codes = tokens.filter(({ kind, key }) => kind === 'code' && vocabulary.count(key) > 0);
  for (const token of tokens) {
    const { key, kind, start, end } = token;
    if (kind === 'word' || features.has(key) || isPassed(key)) continue;
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

/** Codes that only the record as a whole tells, such as an event id with its source. */
export function recordCodes({ codes }: Segment, vocabulary: Vocabulary): readonly Feature[] {
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
