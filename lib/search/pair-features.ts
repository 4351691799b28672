import { isCommonWord } from './common-words.ts';
import type { Feature, FeatureOptions, Word } from './feature.ts';
import { pairKey } from './postings.ts';
import { isGeneralWord } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';
import { COMMON_PAIR_RARITY, EVIDENCE_WEIGHTS, SMALL_BASE_PAIR_RARITY } from './weights.ts';
import type { Alternative } from './word-shapes.ts';

/** Every two neighbouring words of a line. */
export function pairFeatures(
  words: readonly Word[],
  { vocabulary, isPassed }: Pick<FeatureOptions, 'vocabulary' | 'isPassed'>,
): readonly Feature[] {
  const features = new Map<string, Feature>();
  words.forEach((word, place) => {
    const next = words[place + 1];
    if (next === undefined) return;
    const key = pairKey(word.token.key, next.token.key);
    if (features.has(key) || isPassed(key)) return;
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
