import { createByteReader, createByteWriter } from '#lib/core/byte-codec.ts';
import { fingerprintOf } from '#lib/core/hash-text.ts';
import type { CodeId } from '../code.ts';
import { type OwnMessage, startsOf, startsOfMessages } from '../find-by-message.ts';
import { codePart } from './part-names.ts';

/** Tells which parts hold messages that may stand in a text, without any of the messages. */
export type MessageStarts = (text: string) => Iterable<number>;

/**
 * How messages begin, as fingerprints in rising order, each with the part that its code is in: three bytes a message.
 */
export function encodeMessageStarts(messages: readonly OwnMessage[]): Uint8Array {
  const rows = startsOfMessages(messages)
    .map(({ start, id }): readonly [number, CodeId] => [fingerprintOf(start), id])
    .toSorted(([a], [b]) => a - b);
  const writer = createByteWriter();
  writer.number(rows.length);
  let last = 0;
  for (const [fingerprint, id] of rows) {
    writer.number(fingerprint - last);
    writer.number(codePart(id));
    last = fingerprint;
  }
  return writer.finish();
}

/** @throws RangeError where the bytes end too early */
export function decodeMessageStarts(bytes: Uint8Array): MessageStarts {
  const reader = createByteReader(bytes);
  const parts = new Map<number, number[]>();
  let fingerprint = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    fingerprint += reader.number();
    const part = reader.number();
    parts.set(fingerprint, [...(parts.get(fingerprint) ?? []), part]);
  }
  return (text) => startsOf(text).flatMap((start) => parts.get(fingerprintOf(start)) ?? []);
}
