import { createByteReader, createByteWriter } from '#lib/core/byte-codec.ts';
import { mapSpaces, type PartCounts, SPACES } from './spaces.ts';

/** What a search knows before it loads any part. */
export type IndexRoot = {
  readonly articles: number;
  /** The base is large: ask for as few parts as the answer needs. */
  readonly isSparing: boolean;
  readonly parts: PartCounts;
  /** Terms that many articles have, with their number. Their pairs lie in a space of their own. */
  readonly common: ReadonlyMap<string, number>;
};

/** @param root its common terms are sorted, so that they share their beginnings. */
export function encodeRoot({ articles, isSparing, parts, common }: IndexRoot): Uint8Array {
  const writer = createByteWriter();
  writer.number(articles);
  writer.number(isSparing ? 1 : 0);
  for (const space of SPACES) writer.number(parts[space]);
  writer.number(common.size);
  let previous = '';
  for (const [term, count] of common) {
    const shared = sharedLength(previous, term);
    writer.number(shared);
    writer.text(term.slice(shared));
    writer.number(count);
    previous = term;
  }
  return writer.finish();
}

export function decodeRoot(bytes: Uint8Array): IndexRoot {
  const reader = createByteReader(bytes);
  const articles = reader.number();
  const isSparing = reader.number() === 1;
  const parts = mapSpaces(() => reader.number());
  const common = new Map<string, number>();
  let term = '';
  for (let left = reader.number(); left > 0; left -= 1) {
    term = term.slice(0, reader.number()) + reader.text();
    common.set(term, reader.number());
  }
  return { articles, isSparing, parts, common };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
