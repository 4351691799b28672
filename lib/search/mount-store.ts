import type { Index } from 'flexsearch';
import type { Slots } from './slots-codec.ts';

/** Where FlexSearch reads postings instead of in its own maps. */
export type PostingsStore = {
  readonly term: (term: string) => Slots;
  readonly pair: (first: string, next: string) => Slots;
};

/** The part of FlexSearch's storage interface that a read-only store needs. */
type ReadOnlyStore = {
  mount(flex: Index): Promise<void>;
  /** @param context the left neighbour, or an empty string. */
  get(term: string, context: string | undefined): Promise<Slots>;
};

/** Lets a FlexSearch index answer from a store. */
export async function mountStore(flex: Index, { term, pair }: PostingsStore): Promise<void> {
  const store: ReadOnlyStore = {
    async mount(target) {
      Object.assign(target, { db: store });
    },
    get: async (key, context) => (context ? pair(context, key) : term(key)),
  };
  await (flex as unknown as { mount(store: ReadOnlyStore): Promise<void> }).mount(store);
}
