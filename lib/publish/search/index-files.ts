import type { DataFile, DataFolder } from '#lib/publish/assets/data-files.ts';
import { decodeFrame } from '#lib/search/store/frame.ts';
import { encodeIndexFile } from '#lib/search/store/index-file.ts';
import type { PackedIndex } from '#lib/search/store/pack-index.ts';
import { FILTER_NAME, partName, ROOT_NAME } from '#lib/search/store/part-names.ts';
import { decodeRoot } from '#lib/search/store/root.ts';
import { mapSpaces, SPACES } from '#lib/search/store/spaces.ts';
import { deflatePart, inflatePart } from './deflate-part.ts';

/** Name of a small index, which is one file, and of the folder of a large one. */
export const INDEX_FILE = 'search-index.bin';
export const INDEX_FOLDER = 'search-index';

/** An index as it is published: whole, or as a folder of deflated parts. */
export async function indexFiles(packed: PackedIndex, build: string): Promise<DataFile | DataFolder> {
  if (!packed.isSparing) return { name: INDEX_FILE, content: encodeIndexFile(packed, build) };
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of namedParts(packed)) files.set(name, await deflatePart(bytes));
  return { name: INDEX_FOLDER, files };
}

function* namedParts({ root, filter, parts }: PackedIndex): Iterable<readonly [string, Uint8Array]> {
  yield [ROOT_NAME, root];
  yield [FILTER_NAME, filter];
  for (const space of SPACES) {
    for (const [place, bytes] of parts[space].entries()) yield [partName(space, place), bytes];
  }
}

/** All files of a folder as one, for a copy that has no server. @param read a file of the folder by its name */
export async function joinIndexFolder(
  read: (name: string) => Promise<Uint8Array>,
  build: string,
): Promise<Uint8Array> {
  const part = async (name: string) => (await inflatePart(name, await read(name))) ?? new Uint8Array();
  const root = await part(ROOT_NAME);
  const counts = decodeRoot(decodeFrame(root, build)).parts;
  const loading = mapSpaces((space) =>
    Promise.all(Array.from({ length: counts[space] }, (_, place) => part(partName(space, place)))),
  );
  const loaded = new Map(
    await Promise.all(SPACES.map(async (space) => [space, await loading[space]] as const)),
  );
  const parts = mapSpaces((space) => loaded.get(space) ?? []);
  return encodeIndexFile({ root, filter: await part(FILTER_NAME), parts }, build);
}
