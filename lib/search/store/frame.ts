import { checksum, createByteReader, createByteWriter } from '#lib/core/byte-codec.ts';
import { IndexError } from '../index-error.ts';
import { INDEX_VERSION } from '../types.ts';

/** The first bytes of every index. */
const MAGIC = 'LOTSE-IX';

/**
 * What every index begins with: magic, format version, build, length and checksum of what follows.
 * @param build stands for the content and code that it was made from; a client of another build refuses it.
 */
export function encodeFrame(body: Uint8Array, build: string): Uint8Array {
  const file = createByteWriter();
  file.bytes(new TextEncoder().encode(MAGIC));
  file.number(INDEX_VERSION);
  file.text(build);
  file.number(checksum(body));
  file.number(body.length);
  file.bytes(body);
  return file.finish();
}

/**
 * Checks everything before the first byte of content is believed.
 * @param build `undefined` takes any
 * @throws IndexError for another format or build, or what is not whole
 */
export function decodeFrame(file: Uint8Array, build?: string): Uint8Array {
  return readSafely(() => {
    // Not Node's Buffer: its parts are slow to take.
    const reader = createByteReader(new Uint8Array(file.buffer, file.byteOffset, file.length));
    if (new TextDecoder().decode(reader.bytes(MAGIC.length)) !== MAGIC) {
      throw new IndexError('damaged', 'This is not a search index.');
    }
    const version = reader.number();
    if (version !== INDEX_VERSION) {
      throw new IndexError(
        'version',
        `The search index has format ${version}, this client reads ${INDEX_VERSION}.`,
      );
    }
    const own = reader.text();
    if (build !== undefined && own !== build)
      throw new IndexError('build', `The search index is of build ${own}, this client of ${build}.`);
    const sum = reader.number();
    const body = reader.bytes(reader.number());
    if (!reader.isAtEnd() || checksum(body) !== sum) {
      throw new IndexError('damaged', 'The search index is not whole.');
    }
    return body;
  });
}

/** A part of an index with its checksum before it; its name tells the build. */
export function encodePart(body: Uint8Array): Uint8Array {
  const part = createByteWriter();
  part.number(checksum(body));
  part.bytes(body);
  return part.finish();
}

/** @throws IndexError for a part that is not whole */
export function decodePart<T>(part: Uint8Array, decode: (body: Uint8Array) => T): T {
  return readSafely(() => {
    const reader = createByteReader(part);
    const sum = reader.number();
    const body = part.subarray(reader.offset());
    if (checksum(body) !== sum) throw new IndexError('damaged', 'A part of the search index is not whole.');
    return decode(body);
  });
}

function readSafely<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof IndexError) throw error;
    throw new IndexError('damaged', `The search index cannot be read: ${String(error)}`);
  }
}
