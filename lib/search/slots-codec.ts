import type { ByteReader, ByteWriter } from '#lib/core/byte-codec.ts';

/** FlexSearch's postings of one term: at each slot the articles whose impact falls into it. */
export type Slots = readonly (readonly number[] | undefined)[];

/** Per slot in use: its number, how many articles, and the steps between their ids. */
export function writeSlots(writer: ByteWriter, slots: Slots): void {
  writer.number(slots.reduce((sum, ids) => sum + (ids === undefined ? 0 : 1), 0));
  slots.forEach((ids, slot) => {
    if (ids === undefined) return;
    writer.number(slot);
    writer.number(ids.length);
    let previous = 0;
    for (const id of ids) {
      writer.number(id - previous);
      previous = id;
    }
  });
}

export function readSlots(reader: ByteReader): Slots {
  const slots: number[][] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const slot = reader.number();
    const ids: number[] = [];
    let id = 0;
    for (let more = reader.number(); more > 0; more -= 1) {
      id += reader.number();
      ids.push(id);
    }
    slots[slot] = ids;
  }
  return slots;
}

export function countSlots(slots: Slots): number {
  return slots.reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
}
