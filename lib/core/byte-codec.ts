/** Collects bytes; numbers are variable-length (LEB128), small ones take one byte. */
export type ByteWriter = {
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** A part with its length before it, so that a reader can step over it. */
  readonly packed: (write: (part: ByteWriter) => void) => void;
  readonly finish: () => Uint8Array;
};

const ENCODER = new TextEncoder();

export function createByteWriter(): ByteWriter {
  // Small at first: an index is packed from hundreds of thousands of short parts.
  let buffer = new Uint8Array(64);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  }

  function number(value: number): void {
    reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      buffer[length] = (rest & 0x7f) | 0x80;
      length += 1;
      rest >>>= 7;
    }
    buffer[length] = rest;
    length += 1;
  }

  function bytes(value: Uint8Array): void {
    reserve(value.length);
    buffer.set(value, length);
    length += value.length;
  }

  function text(value: string): void {
    const encoded = ENCODER.encode(value);
    number(encoded.length);
    bytes(encoded);
  }

  function packed(write: (part: ByteWriter) => void): void {
    const part = createByteWriter();
    write(part);
    const packedBytes = part.finish();
    number(packedBytes.length);
    bytes(packedBytes);
  }

  return { number, text, bytes, packed, finish: () => buffer.slice(0, length) };
}

const DECODER = new TextDecoder();

/** Reads what a ByteWriter wrote. Throws a RangeError at the end of the bytes. */
export type ByteReader = {
  readonly number: () => number;
  readonly text: () => string;
  /** Steps over some bytes and returns them, without a copy. */
  readonly bytes: (count: number) => Uint8Array;
  readonly skip: (count: number) => void;
  readonly offset: () => number;
  readonly isAtEnd: () => boolean;
};

export function createByteReader(source: Uint8Array, start = 0): ByteReader {
  let offset = start;

  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = source[offset];
      if (byte === undefined || shift > 28) throw new RangeError('The bytes end within a number.');
      offset += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  function bytes(count: number): Uint8Array {
    if (offset + count > source.length) throw new RangeError('The bytes end too early.');
    offset += count;
    return source.subarray(offset - count, offset);
  }

  return {
    number,
    bytes,
    skip(count) {
      if (offset + count > source.length) throw new RangeError('The bytes end too early.');
      offset += count;
    },
    text: () => DECODER.decode(bytes(number())),
    offset: () => offset,
    isAtEnd: () => offset >= source.length,
  };
}

/** Checksum of a file (FNV-1a, 32 bits): it tells a damaged download, it is no protection against intent. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < bytes.length; place += 1) {
    hash = Math.imul(hash ^ (bytes[place] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
