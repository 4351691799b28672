import { createByteReader } from '#lib/search/byte-codec.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { MAGIC } from '#lib/search/serialize.ts';

/** The build that an index file names. */
function buildOf(file: Uint8Array): string {
  const reader = createByteReader(file);
  reader.bytes(MAGIC.length);
  reader.number();
  return reader.text();
}

/**
 * Every word that an index file holds, one a line. In the file, words share their beginnings, so that looking
 * through its bytes would miss most of them. Rejects with an IndexError for what is no index.
 */
export async function indexText(file: Uint8Array): Promise<string> {
  const { flex: _flex, vocabulary, ...rest } = await openIndex(file, buildOf(file));
  return [...vocabulary.keys(), JSON.stringify(rest)].join('\n');
}
