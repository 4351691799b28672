import type { Encoding } from '#lib/reading/decode-file.ts';

export type DecodedStream = {
  readonly chunks: AsyncIterable<string>;
  /** Known after the first byte that tells, at the latest at the end. */
  readonly encoding: () => Encoding;
};

/**
 * Text of an export in whatever encoding the ticket system wrote: UTF-8 or UTF-16 with byte order mark, UTF-16
 * without one, else UTF-8 or Windows-1252. The first chunk that is not plain ASCII decides between the latter, so
 * that the file is read once and never held.
 */
export function decodeStream(bytes: AsyncIterable<Uint8Array>): DecodedStream {
  let encoding: Encoding = 'utf-8';
  async function* chunks(): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    let isFirst = true;
    for await (const chunk of bytes) {
      const marked = isFirst ? encodingOfStart(chunk) : undefined;
      isFirst = false;
      if (decoder === undefined) {
        const found = marked ?? encodingOf(chunk);
        if (found === undefined) {
          yield asciiText(chunk);
          continue;
        }
        encoding = found;
        decoder = new TextDecoder(found);
      }
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== undefined) yield decoder.decode();
  }
  return { chunks: chunks(), encoding: () => encoding };
}

/** By byte order mark, or by the zeros that Latin text has in UTF-16. */
function encodingOfStart(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0 && second !== 0) return 'utf-16be';
  return first !== 0 && second === 0 ? 'utf-16le' : undefined;
}

/** `undefined` for plain ASCII, which is the same in both. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes.every((byte) => byte < 0x80)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function asciiText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
