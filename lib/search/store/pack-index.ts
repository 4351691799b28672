import { createByteWriter } from '#lib/core/byte-codec.ts';
import { fingerprintOf } from '#lib/core/hash-text.ts';
import { createDecompounder } from '../decompound.ts';
import { isPlainWord } from '../fold.ts';
import { PAIR_SLOT } from '../impact.ts';
import { flexMaps, type SearchIndex } from '../search-index.ts';
import { anchorMessages } from './anchor-messages.ts';
import { encodeWordPart, groupWords } from './dictionary.ts';
import { encodeFrame, encodePart } from './frame.ts';
import { packCards } from './pack-cards.ts';
import { encodeRoot } from './root.ts';
import { mapSpaces, pairPart, SPACES, type Space, termPart, wordPart } from './spaces.ts';
import { encodeTermFilter } from './term-filter.ts';
import {
  encodeTerm,
  encodeTermPart,
  joinTermPart,
  type PackedTerm,
  type Pair,
  pairFingerprint,
  writePairs,
} from './term-part.ts';

/** An index ready to be written, as one file or as many. */
export type PackedIndex = {
  readonly isSparing: boolean;
  /** Framed: tells format and build. */
  readonly root: Uint8Array;
  readonly filter: Uint8Array;
  readonly parts: Readonly<Record<Space, readonly Uint8Array[]>>;
};

export type PackOptions = {
  /** Stands for the content and code that it is made from; a client of another build refuses it. */
  readonly build: string;
  /** Whether to ask for few parts; unless told, where the index is too large to be loaded whole. */
  readonly isSparing?: boolean;
};

/**
 * Bytes up to which an index is one file: about 150 kB in gzip, what the dearest log of the development queries
 * costs in parts. Below it one request gives everything at once.
 */
const WHOLE_INDEX_LIMIT = 250_000;
/** Bytes of a part before compression. Smaller ones save bytes for each query and cost more files. */
const PART_BYTES = 1024;
/** Bytes of a part without terms and messages: both counts. */
const EMPTY_PART = 2;
/** A term that this share of all articles has is common: its count is known at once, its pairs lie apart. */
const COMMON_SHARE = 0.03;
/** In a small base a term is common from this many articles on. */
const COMMON_LEAST = 24;

/** Packs an index into parts. The same index gives the same bytes. */
export function packIndex(index: SearchIndex, { build, isSparing }: PackOptions): PackedIndex {
  const inParts = packParts(index);
  const packed = (isSparing ?? sizeOf(inParts) > WHOLE_INDEX_LIMIT) ? inParts : packWhole(index);
  const { common, parts } = packed;
  const filtered = [...index.vocabulary.keys()].filter((term) => !common.has(term));
  return {
    isSparing: packed.isSparing,
    root: encodeFrame(
      encodeRoot({
        articles: index.articles.length,
        isSparing: packed.isSparing,
        parts: mapSpaces((space) => parts[space].length),
        common,
      }),
      build,
    ),
    filter: encodePart(encodeTermFilter(packed.isSparing ? filtered : [])),
    parts: mapSpaces((space) => parts[space].map(encodePart)),
  };
}

type Packed = {
  readonly isSparing: boolean;
  readonly common: ReadonlyMap<string, number>;
  readonly parts: Readonly<Record<Space, readonly Uint8Array[]>>;
};

function sizeOf({ parts }: Packed): number {
  return SPACES.flatMap((space) => parts[space]).reduce((sum, { length }) => sum + length, 0);
}

/** All terms in one part: it is loaded as a whole, so nothing needs to be found without it. */
function packWhole(index: SearchIndex): Packed {
  const common = new Map<string, number>();
  const { terms } = packTerms(index, common);
  const places = new Map(terms.map(({ term }, place) => [term, place]));
  return {
    isSparing: false,
    common,
    parts: {
      terms: [encodeTermPart(terms, anchorMessages(index), (next) => places.get(next) ?? 0)],
      pairs: [],
      words: [],
      ...packCards(index),
    },
  };
}

function packParts(index: SearchIndex): Packed {
  const common = commonTerms(index);
  const { terms, commonPairs } = packTerms(index, common);
  const messages = anchorMessages(index);
  const words = groupWords(plainWordsOf(index));
  const encoded = terms.map((term) => ({ term: term.term, bytes: encodeTerm(term, fingerprintOf) }));
  const termParts = partsFor(
    encoded.reduce((sum, { bytes }) => sum + bytes.length + EMPTY_PART, 0) + JSON.stringify(messages).length,
  );
  const pairParts = partsFor(commonPairs.reduce((sum, { articles }) => sum + 4 + 2 * articles.length, 0));
  const wordParts = partsFor(words.reduce((sum, group) => sum + encodeWordPart([group]).length, 0));
  const anchored = distribute(messages, termParts, ({ anchor }) => termPart(anchor, termParts));
  return {
    isSparing: true,
    common,
    parts: {
      terms: distribute(encoded, termParts, ({ term }) => termPart(term, termParts)).map((own, place) =>
        joinTermPart(
          own.map(({ bytes }) => bytes),
          anchored[place] ?? [],
        ),
      ),
      pairs: distribute(commonPairs, pairParts, ({ first, next }) => pairPart(first, next, pairParts)).map(
        encodePairPart,
      ),
      words: distribute(words, wordParts, ({ key }) => wordPart(key, wordParts)).map(encodeWordPart),
      ...packCards(index),
    },
  };
}

/** A pair that a common word begins. */
type CommonPair = Pair & { readonly first: string };

function commonTerms({ vocabulary, articles }: SearchIndex): ReadonlyMap<string, number> {
  const least = Math.max(COMMON_LEAST, Math.ceil(COMMON_SHARE * articles.length));
  return new Map([...vocabulary].filter(([, count]) => count >= least).sort(byTerm));
}

function byTerm([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function packTerms({ flex, vocabulary }: SearchIndex, common: ReadonlyMap<string, number>) {
  const { map, ctx } = flexMaps(flex);
  const split = createDecompounder((word) => vocabulary.get(word) ?? 0, 1);
  const commonPairs: CommonPair[] = [];
  const terms = [...map].sort(byTerm).map(([term, slots]): PackedTerm => {
    const pairs = [...(ctx.get(term) ?? [])].map(([next, found]) => ({
      next,
      articles: found[PAIR_SLOT] ?? [],
    }));
    if (common.has(term)) commonPairs.push(...pairs.map((pair) => ({ ...pair, first: term })));
    return { term, slots, compound: split(term), pairs: common.has(term) ? [] : pairs };
  });
  return { terms, commonPairs };
}

function plainWordsOf({ vocabulary }: SearchIndex) {
  return [...vocabulary]
    .filter(([term]) => isPlainWord(term))
    .sort(byTerm)
    .map(([word, count]) => ({ word, count }));
}

function encodePairPart(pairs: readonly CommonPair[]): Uint8Array {
  const writer = createByteWriter();
  writePairs(
    writer,
    pairs.map(({ first, next, articles }) => ({ key: pairFingerprint(first, next), articles })),
  );
  return writer.finish();
}

function partsFor(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PART_BYTES));
}

function distribute<T>(
  items: readonly T[],
  parts: number,
  placeOf: (item: T) => number,
): readonly (readonly T[])[] {
  const places: T[][] = Array.from({ length: parts }, () => []);
  for (const item of items) places[placeOf(item)]?.push(item);
  return places;
}
