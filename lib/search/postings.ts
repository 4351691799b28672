import type { Index } from 'flexsearch';
import { TOKEN_BREAK } from './flex.ts';
import { countSlots, type Slots } from './slots-codec.ts';

export type PostingsReader = {
  /** Fetches what will be asked for, all at once. */
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

/** Reads postings through FlexSearch: one lookup per term or pair. */
export function createPostingsReader(flex: Index): PostingsReader {
  const loaded = new Map<string, Slots>();
  return {
    async load(keys) {
      const waiting: Promise<void>[] = [];
      for (const key of new Set(keys)) {
        if (loaded.has(key)) continue;
        // FlexSearch answers at once from memory and with a promise from a mounted store.
        const answer: unknown = flex.search({
          query: key,
          resolve: false,
          context: key.includes(TOKEN_BREAK),
        });
        if (isPromise(answer)) waiting.push(answer.then((value) => void loaded.set(key, slotsOf(value))));
        else loaded.set(key, slotsOf(answer));
      }
      await Promise.all(waiting);
    },
    get: (key) => loaded.get(key) ?? [],
    count: (key) => countSlots(loaded.get(key) ?? []),
  };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** @param answer a FlexSearch Resolver. */
function slotsOf(answer: unknown): Slots {
  return (answer as { readonly result: Slots }).result;
}
