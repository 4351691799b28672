import { createByteReader, createByteWriter } from '../byte-codec.ts';
import { decodeFrame, encodeFrame } from './frame.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { PackedIndex } from './pack-index.ts';
import { SPACES, type Space } from './spaces.ts';

/** A whole index as one file, for a small base: its root, its filter and all its parts, one behind the other. */
export function encodeIndexFile({ root, filter, parts }: PackedIndex, build: string): Uint8Array {
  const writer = createByteWriter();
  for (const bytes of [root, filter]) writer.packed((part) => part.bytes(bytes));
  for (const space of SPACES) {
    writer.number(parts[space].length);
    for (const bytes of parts[space]) writer.packed((part) => part.bytes(bytes));
  }
  return encodeFrame(writer.finish(), build);
}

/**
 * Opens a whole index without unpacking it: a part is decoded when it is asked for.
 * @param build `undefined` takes any
 * @throws IndexError for a file of another format or build, or one that is not whole
 */
export function openIndexFile(file: Uint8Array, build?: string): OpenIndex {
  const reader = createByteReader(decodeFrame(file, build));
  const next = () => reader.bytes(reader.number());
  const [root, filter] = [next(), next()];
  const parts = new Map<Space, readonly Uint8Array[]>();
  for (const space of SPACES) {
    const own: Uint8Array[] = [];
    for (let left = reader.number(); left > 0; left -= 1) own.push(next());
    parts.set(space, own);
  }
  return openIndex(root, build, {
    part: async (space, place) => parts.get(space)?.[place] ?? new Uint8Array(),
    filter: async () => filter,
  });
}
