import type { Locale } from '#lib/core/locale.ts';
import { type Card, decodeCards } from './cards.ts';
import { decodeWordPart, type WordGroup } from './dictionary.ts';
import { decodeFrame, decodePart } from './frame.ts';
import { decodeRoot, type IndexRoot } from './root.ts';
import type { Space } from './spaces.ts';
import { decodeTermFilter, type TermFilter } from './term-filter.ts';
import { decodeTermPart, type TermPart } from './term-part.ts';

/** Where the parts of an index come from: a file in memory, or files of their own on a server. */
export type PartSource = {
  /** @param signal ends a request that nobody waits for any more */
  readonly part: (space: Space, place: number, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly filter: (signal?: AbortSignal) => Promise<Uint8Array>;
};

/** An index that answers questions; what it has loaded and decoded it keeps. */
export type OpenIndex = IndexRoot & {
  readonly terms: (place: number, signal?: AbortSignal) => Promise<TermPart>;
  /** Postings of the pairs that common words begin, see `readPair`. */
  readonly pairs: (place: number, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly words: (place: number, signal?: AbortSignal) => Promise<readonly WordGroup[]>;
  readonly cards: (locale: Locale, place: number, signal?: AbortSignal) => Promise<readonly Card[]>;
  readonly filter: (signal?: AbortSignal) => Promise<TermFilter>;
};

/**
 * @param root its first file
 * @param build `undefined` takes any
 * @throws IndexError for a root of another format or build, or one that is not whole; its functions reject with one
 *   for a part that is not whole, and with what the source rejects with
 */
export function openIndex(root: Uint8Array, build: string | undefined, source: PartSource): OpenIndex {
  const known = decodeRoot(decodeFrame(root, build));
  const parts = <T>(space: Space, decode: (body: Uint8Array) => T) =>
    keeping(async (place: number, signal) => decodePart(await source.part(space, place, signal), decode));
  const cards = {
    de: parts('cards.de', decodeCards),
    en: parts('cards.en', decodeCards),
  } satisfies Record<Locale, unknown>;
  const filter = keeping(async (_place: number, signal) =>
    decodePart(await source.filter(signal), decodeTermFilter),
  );
  return {
    ...known,
    terms: parts('terms', (body) => decodeTermPart(body, !known.isSparing)),
    pairs: parts('pairs', (body) => body),
    words: parts('words', decodeWordPart),
    cards: (locale, place, signal) => cards[locale](place, signal),
    filter: (signal) => filter(0, signal),
  };
}

/** Decodes what a source gives once; what failed is asked for again. */
function keeping<T>(
  load: (place: number, signal?: AbortSignal) => Promise<T>,
): (place: number, signal?: AbortSignal) => Promise<T> {
  const kept = new Map<number, T>();
  return async (place, signal) => {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const loaded = await load(place, signal);
    kept.set(place, loaded);
    return loaded;
  };
}
