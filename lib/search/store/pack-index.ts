import { createByteWriter } from '../byte-codec.ts';
import { createDecompounder } from '../decompound.ts';
import { PAIR_SLOT } from '../impact.ts';
import { flexMaps, type SearchIndex } from '../search-index.ts';
import { anchorMessages } from './anchor-messages.ts';
import { encodeWordPart, groupWords } from './dictionary.ts';
import { encodeFrame, encodePart } from './frame.ts';
import { pairFingerprint } from './hash.ts';
import { packCards } from './pack-cards.ts';
import { encodeRoot } from './root.ts';
import {
  cardPart,
  mapSpaces,
  type PartCounts,
  pairPart,
  SPACES,
  type Space,
  termPart,
  wordPart,
} from './spaces.ts';
import { encodeTermFilter } from './term-filter.ts';
import { encodeTermPart, type PackedTerm, type Pair, writePairs } from './term-part.ts';

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
 * Bytes up to which an index is one file: about 150 kB in gzip, what a query costs in parts at the worst. Below it
 * one request gives everything at once.
 */
const WHOLE_INDEX_LIMIT = 250_000;
/** Bytes of a part before compression. Smaller ones save bytes for each query and cost more files. */
const PART_BYTES = 1024;
/** A term that this share of all articles has is common: its count is known at once, its pairs lie apart. */
const COMMON_SHARE = 0.03;
/** In a small base a term is common from this many articles on. */
const COMMON_LEAST = 24;

const ONLY_LETTERS = /^[a-z]+$/u;

/** Packs an index into parts. The same index gives the same bytes. */
export function packIndex(index: SearchIndex, { build, isSparing }: PackOptions): PackedIndex {
  const common = commonTerms(index);
  const { light, heavy } = packTerms(index, common);
  const messages = anchorMessages(index);
  const words = groupWords(lettersOf(index));
  const termBytes = light.reduce((sum, term) => sum + encodeTermPart([term], []).length, 0);
  const parts: PartCounts = {
    terms: partsFor(termBytes + JSON.stringify(messages).length),
    pairs: partsFor(heavy.reduce((sum, { articles }) => sum + 4 + 2 * articles.length, 0)),
    words: partsFor(words.reduce((sum, group) => sum + encodeWordPart([group]).length, 0)),
    'cards.de': cardPart(index.articles.length - 1) + 1,
    'cards.en': cardPart(index.articles.length - 1) + 1,
  };
  const anchored = distribute(messages, parts.terms, ({ anchor }) => termPart(anchor, parts.terms));
  const packed: Readonly<Record<Space, readonly Uint8Array[]>> = {
    terms: distribute(light, parts.terms, ({ term }) => termPart(term, parts.terms)).map((own, place) =>
      encodeTermPart(own, anchored[place] ?? []),
    ),
    pairs: distribute(heavy, parts.pairs, ({ first, next }) => pairPart(first, next, parts.pairs)).map(
      encodePairPart,
    ),
    words: distribute(words, parts.words, ({ key }) => wordPart(key, parts.words)).map(encodeWordPart),
    ...packCards(index),
  };
  const total = SPACES.flatMap((space) => packed[space]).reduce((sum, { length }) => sum + length, 0);
  const sparing = isSparing ?? total > WHOLE_INDEX_LIMIT;
  return {
    isSparing: sparing,
    root: encodeFrame(
      encodeRoot({ articles: index.articles.length, isSparing: sparing, parts, common }),
      build,
    ),
    filter: encodePart(encodeTermFilter([...index.vocabulary.keys()].filter((term) => !common.has(term)))),
    parts: mapSpaces((space) => packed[space].map(encodePart)),
  };
}

type HeavyPair = Pair & { readonly first: string };

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
  const heavy: HeavyPair[] = [];
  const light = [...map].sort(byTerm).map(([term, slots]): PackedTerm => {
    const pairs = [...(ctx.get(term) ?? [])].map(([next, found]) => ({
      next,
      articles: found[PAIR_SLOT] ?? [],
    }));
    if (common.has(term)) heavy.push(...pairs.map((pair) => ({ ...pair, first: term })));
    return { term, slots, compound: split(term), pairs: common.has(term) ? [] : pairs };
  });
  return { light, heavy };
}

function lettersOf({ vocabulary }: SearchIndex) {
  return [...vocabulary]
    .filter(([term]) => ONLY_LETTERS.test(term))
    .sort(byTerm)
    .map(([word, count]) => ({ word, count }));
}

function encodePairPart(pairs: readonly HeavyPair[]): Uint8Array {
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
