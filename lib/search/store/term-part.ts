import { type ByteWriter, createByteReader, createByteWriter } from '#lib/core/byte-codec.ts';
import { fingerprintOf } from '#lib/core/hash-text.ts';
import { PAIR_SLOT } from '../impact.ts';
import type { IndexedMessage } from '../search-index.ts';
import { countSlots, readSlots, type Slots, writeSlots } from '../slots-codec.ts';

/** An adjacent pair: articles that have the second word behind the first. */
export type Pair = { readonly next: string; readonly articles: readonly number[] };

export type PackedTerm = {
  readonly term: string;
  readonly slots: Slots;
  /** Words that a compound consists of. */
  readonly compound: readonly string[];
  readonly pairs: readonly Pair[];
};

/** A message with the word that it lies with. */
export type AnchoredMessage = IndexedMessage & {
  /** The rarest of its literal words. */
  readonly anchor: string;
  /** Summed rarity of its literal words. */
  readonly rarity: number;
};

/** A term of a part that was loaded. */
export type Term = {
  readonly term: string;
  /** Articles that have it. */
  readonly count: number;
  readonly compound: readonly string[];
  readonly slots: () => Slots;
  /** Postings of the term with its right neighbour. */
  readonly pair: (next: string) => Slots;
};

export type TermPart = {
  readonly terms: readonly Term[];
  readonly messages: readonly AnchoredMessage[];
};

const RARITY_STEPS = 100;

/** What a pair is written under: what stands for its second word. */
export type PairKey = (next: string) => number;

/**
 * @param pairKey the fingerprint of a word, or in a part that holds all terms its place, which is shorter
 */
export function encodeTermPart(
  terms: readonly PackedTerm[],
  messages: readonly AnchoredMessage[],
  pairKey: PairKey,
): Uint8Array {
  return joinTermPart(
    terms.map((term) => encodeTerm(term, pairKey)),
    messages,
  );
}

/** A term as it stands in its part. */
export function encodeTerm({ term, slots, compound, pairs }: PackedTerm, pairKey: PairKey): Uint8Array {
  const writer = createByteWriter();
  writer.text(term);
  writer.number(countSlots(slots));
  writer.number(compound.length);
  for (const part of compound) writer.text(part);
  writer.packed((part) => writeSlots(part, slots));
  writer.packed((part) =>
    writePairs(
      part,
      pairs.map(({ next, articles }) => ({ key: pairKey(next), articles })),
    ),
  );
  return writer.finish();
}

/** A part of terms that are encoded already. */
export function joinTermPart(terms: readonly Uint8Array[], messages: readonly AnchoredMessage[]): Uint8Array {
  const writer = createByteWriter();
  writer.number(terms.length);
  for (const term of terms) writer.bytes(term);
  writer.number(messages.length);
  for (const { article, name, text, anchor, rarity } of messages) {
    writer.number(article);
    for (const one of [name, text, anchor]) writer.text(one);
    writer.number(Math.round(rarity * RARITY_STEPS));
  }
  return writer.finish();
}

/** @param isWhole the part holds all terms, so its pairs name places */
export function decodeTermPart(bytes: Uint8Array, isWhole: boolean): TermPart {
  const places = new Map<string, number>();
  const pairKey = isWhole ? (next: string) => places.get(next) : fingerprintOf;
  const reader = createByteReader(bytes);
  const terms: Term[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const term = reader.text();
    places.set(term, places.size);
    const count = reader.number();
    const compound: string[] = [];
    for (let parts = reader.number(); parts > 0; parts -= 1) compound.push(reader.text());
    const slots = reader.bytes(reader.number());
    const pairs = reader.bytes(reader.number());
    terms.push({
      term,
      count,
      compound,
      slots: () => readSlots(createByteReader(slots)),
      pair: (next) => readPair(pairs, pairKey(next)),
    });
  }
  const messages: AnchoredMessage[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const article = reader.number();
    const [name, text, anchor] = [reader.text(), reader.text(), reader.text()];
    messages.push({ article, name, text, anchor, rarity: reader.number() / RARITY_STEPS });
  }
  return { terms, messages };
}

type KeyedPair = { readonly key: number; readonly articles: readonly number[] };

/** Sorted by key: the step to it, how many articles, and the steps between their numbers. */
export function writePairs(writer: ByteWriter, pairs: readonly KeyedPair[]): void {
  let before = 0;
  for (const { key, articles } of pairs.toSorted((a, b) => a.key - b.key)) {
    writer.number(key - before);
    before = key;
    writer.number(articles.length);
    let previous = 0;
    for (const article of articles) {
      writer.number(article - previous);
      previous = article;
    }
  }
}

/** All pairs have the same impact, so one slot holds them. */
export function readPair(bytes: Uint8Array, key: number | undefined): Slots {
  if (key === undefined) return [];
  const reader = createByteReader(bytes);
  let own = 0;
  while (!reader.isAtEnd()) {
    own += reader.number();
    const isMeant = own === key;
    const articles: number[] = [];
    let article = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      article += reader.number();
      if (isMeant) articles.push(article);
    }
    if (isMeant) {
      const slots: number[][] = [];
      slots[PAIR_SLOT] = articles;
      return slots;
    }
    if (own > key) return [];
  }
  return [];
}

/** Stands for a pair among the pairs of its part. */
export function pairFingerprint(first: string, next: string): number {
  return fingerprintOf(`${first} ${next}`);
}
