import { createByteReader, createByteWriter } from '#lib/core/byte-codec.ts';
import { decodeFrame, encodeFrame } from './frame.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { PackedIndex } from './pack-index.ts';
import { mapSpaces, SPACES } from './spaces.ts';

/** A whole index as one file, for a small base: its root, its filter and all its parts, one behind the other. */
export function encodeIndexFile(
  { root, filter, parts }: Omit<PackedIndex, 'isSparing'>,
  build: string,
): Uint8Array {
  const writer = createByteWriter();
  for (const bytes of [root, filter]) writer.packed((part) => part.bytes(bytes));
  for (const space of SPACES) {
    writer.number(parts[space].length);
    for (const bytes of parts[space]) writer.packed((part) => part.bytes(bytes));
  }
  return encodeFrame(writer.finish(), build);
}

/**
 * Takes a whole index apart, without decoding its parts.
 * @param build `undefined` takes any
 * @throws IndexError for a file of another format or build, or one that is not whole
 */
export function decodeIndexFile(file: Uint8Array, build?: string): Omit<PackedIndex, 'isSparing'> {
  const reader = createByteReader(decodeFrame(file, build));
  const next = () => reader.bytes(reader.number());
  const [root, filter] = [next(), next()];
  const parts = mapSpaces(() => Array.from({ length: reader.number() }, next));
  return { root, filter, parts };
}

/** Opens a whole index; a part is decoded when it is asked for. Throws like {@link decodeIndexFile}. */
export function openIndexFile(file: Uint8Array, build?: string): OpenIndex {
  const { root, filter, parts } = decodeIndexFile(file, build);
  return openIndex(root, build, {
    part: async (space, place) => parts[space][place] ?? new Uint8Array(),
    filter: async () => filter,
  });
}
