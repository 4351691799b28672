import type { Index } from 'flexsearch';
import { TOKEN_BREAK } from './flex.ts';
import { impactOfSlot } from './impact.ts';

/** The articles that have a term, with the term's impact in each. */
export type Postings = { readonly ids: readonly number[]; readonly impacts: readonly number[] };

export type PostingsReader = {
  /** Fetches what will be asked for, all at once. */
  load(keys: Iterable<string>): Promise<void>;
  /** Postings of a loaded term, or of a loaded pair. */
  get(key: string): Postings;
  /** Impact of a loaded term in one article, 0 when it has it not. */
  impact(key: string, id: number): number;
};

const NOTHING: Postings = { ids: [], impacts: [] };

/** Key of two adjacent words; a single word is its own key. */
export function pairKey(word: string, next: string): string {
  return `${word}${TOKEN_BREAK}${next}`;
}

type Slots = readonly (readonly number[] | undefined)[];

/** Reads postings through FlexSearch: one lookup per term or pair, its slots are the impacts. */
export function createPostingsReader(flex: Index): PostingsReader {
  const loaded = new Map<string, Postings>();
  const byId = new Map<string, ReadonlyMap<number, number>>();
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
        if (isPromise(answer)) waiting.push(answer.then((value) => void loaded.set(key, toPostings(value))));
        else loaded.set(key, toPostings(answer));
      }
      await Promise.all(waiting);
    },
    get: (key) => loaded.get(key) ?? NOTHING,
    impact(key, id) {
      let impacts = byId.get(key);
      if (impacts === undefined) {
        const { ids, impacts: list } = loaded.get(key) ?? NOTHING;
        impacts = new Map(ids.map((one, place) => [one, list[place] ?? 0]));
        byId.set(key, impacts);
      }
      return impacts.get(id) ?? 0;
    },
  };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** @param answer a FlexSearch Resolver, whose `result` lists article numbers slot by slot. */
function toPostings(answer: unknown): Postings {
  const { result } = answer as { readonly result: Slots };
  const ids: number[] = [];
  const impacts: number[] = [];
  result.forEach((slotIds, slot) => {
    const impact = impactOfSlot(slot);
    for (const id of slotIds ?? []) {
      ids.push(id);
      impacts.push(impact);
    }
  });
  return { ids, impacts };
}
