import { type ByteReader, checksum, createByteReader } from './byte-codec.ts';
import { createFlexIndex } from './flex.ts';
import { IndexError } from './index-error.ts';
import { mountPostings } from './packed-postings.ts';
import type { SearchIndex } from './search-index.ts';
import { MAGIC } from './serialize.ts';
import { INDEX_VERSION } from './types.ts';

/**
 * Opens an index file without unpacking it: postings are read when a query asks for them, through FlexSearch's
 * storage interface. Throws an IndexError for a file of another format or build, or one that is not whole.
 */
export async function openIndex(file: Uint8Array, build: string): Promise<SearchIndex> {
  try {
    return await openBody(readFrame(file, build));
  } catch (error) {
    if (error instanceof IndexError) throw error;
    throw new IndexError('damaged', `The search index cannot be read: ${String(error)}`);
  }
}

/** Checks everything before the first byte of content is believed. */
function readFrame(file: Uint8Array, build: string): Uint8Array {
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
  if (own !== build)
    throw new IndexError('build', `The search index is of build ${own}, this client of ${build}.`);
  const sum = reader.number();
  const body = reader.bytes(reader.number());
  if (!reader.isAtEnd() || checksum(body) !== sum) {
    throw new IndexError('damaged', 'The search index is not whole.');
  }
  return body;
}

async function openBody(body: Uint8Array): Promise<SearchIndex> {
  const reader = createByteReader(body);
  const { articles, messages } = JSON.parse(reader.text()) as Pick<SearchIndex, 'articles' | 'messages'>;
  const terms = readTerms(reader);
  const pairOffsets = terms.names.map(() => skip(reader));
  const flex = createFlexIndex();
  await mountPostings(flex, { body, ...terms, pairOffsets });
  return { flex, vocabulary: terms.counts, articles, messages };
}

function readTerms(reader: ByteReader) {
  const names: string[] = [];
  const counts = new Map<string, number>();
  const offsets = new Map<string, number>();
  let name = '';
  for (let left = reader.number(); left > 0; left -= 1) {
    const shared = reader.number();
    name = name.slice(0, shared) + reader.text();
    counts.set(name, reader.number());
    offsets.set(name, skip(reader));
    names.push(name);
  }
  return { names, counts, offsets };
}

/** Steps over a part and returns where its length stands. */
function skip(reader: ByteReader): number {
  const offset = reader.offset();
  reader.skip(reader.number());
  return offset;
}
