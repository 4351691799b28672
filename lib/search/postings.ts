import { createFlexIndex, TOKEN_BREAK } from './flex.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import { mountStore } from './mount-store.ts';
import { countSlots, type Slots } from './slots-codec.ts';

export type PostingsReader = {
  /** Asks for all of these at once. */
  load(keys: Iterable<string>): Promise<void>;
  /** The articles of a loaded term or pair, slot by slot; the slot is the impact. */
  get(key: string): Slots;
  /** How many articles have it. */
  count(key: string): number;
};

/** Key of two adjacent words; a single word is its own key. */
export function pairKey(word: string, next: string): string {
  return `${word}${TOKEN_BREAK}${next}`;
}

/** The words of a pair's key; `undefined` for a single word. */
export function wordsOfPair(key: string): readonly [string, string] | undefined {
  const [first, next] = key.split(TOKEN_BREAK);
  return first === undefined || next === undefined ? undefined : [first, next];
}

/** The pairs among keys. */
export function pairsAmong(keys: readonly string[]): readonly (readonly [string, string])[] {
  return keys.map(wordsOfPair).filter((pair) => pair !== undefined);
}

/** Reads postings through FlexSearch: one lookup per term or pair, in the parts that were loaded. */
export async function createPostingsReader(terms: LoadedTerms): Promise<PostingsReader> {
  const flex = createFlexIndex();
  await mountStore(flex, {
    term: (term) => terms.find(term)?.slots() ?? [],
    pair: terms.pair,
  });
  const loaded = new Map<string, Slots>();
  return {
    async load(keys) {
      const fresh = [...new Set(keys)].filter((key) => !loaded.has(key));
      await Promise.all(
        fresh.map(async (query) => {
          const context = query.includes(TOKEN_BREAK);
          loaded.set(query, slotsOf(await flex.search({ query, resolve: false, context })));
        }),
      );
    },
    get: (key) => loaded.get(key) ?? [],
    count: (key) => countSlots(loaded.get(key) ?? []),
  };
}

/** @param answer a FlexSearch Resolver. */
function slotsOf(answer: unknown): Slots {
  return (answer as { readonly result: Slots }).result;
}
