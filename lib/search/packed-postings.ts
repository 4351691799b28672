import type { Index } from 'flexsearch';
import { createByteReader } from './byte-codec.ts';
import { readSlots, type Slots } from './slots-codec.ts';

/** Where the postings of each term and each pair lie in the file. */
export type PackedPostings = {
  readonly body: Uint8Array;
  /** Terms in their order; pairs name their second term by its place. */
  readonly names: readonly string[];
  readonly offsets: ReadonlyMap<string, number>;
  /** By place of the first term. */
  readonly pairOffsets: readonly number[];
};

/** The part of FlexSearch's storage interface that a read-only store needs. */
type ReadOnlyStore = {
  mount(flex: Index): Promise<void>;
  /** @param context the left neighbour, or an empty string. */
  get(term: string, context: string | undefined): Promise<Slots>;
};

/** Lets a FlexSearch index answer from a file instead of from its own maps. */
export async function mountPostings(flex: Index, packed: PackedPostings): Promise<void> {
  const places = new Map(packed.names.map((name, place) => [name, place]));
  const store: ReadOnlyStore = {
    async mount(target) {
      Object.assign(target, { db: store });
    },
    async get(term, context) {
      return context ? pairSlots(packed, places.get(context), places.get(term)) : termSlots(packed, term);
    },
  };
  await (flex as unknown as { mount(store: ReadOnlyStore): Promise<void> }).mount(store);
}

function termSlots({ body, offsets }: PackedPostings, term: string): Slots {
  const offset = offsets.get(term);
  if (offset === undefined) return [];
  const reader = createByteReader(body, offset);
  reader.number();
  return readSlots(reader);
}

function pairSlots(
  { body, pairOffsets }: PackedPostings,
  first: number | undefined,
  second: number | undefined,
): Slots {
  const offset = first === undefined ? undefined : pairOffsets[first];
  if (offset === undefined || second === undefined) return [];
  const reader = createByteReader(body, offset);
  const end = reader.number() + reader.offset();
  let place = 0;
  while (reader.offset() < end && place <= second) {
    place += reader.number();
    const length = reader.number();
    if (place === second) return readSlots(reader);
    reader.skip(length);
  }
  return [];
}
