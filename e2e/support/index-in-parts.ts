import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getContent } from '#lib/content/content-store.ts';
import { writeData } from '#lib/publish/assets/data-files.ts';
import { buildSearchFiles } from '#lib/publish/search/build-search-files.ts';
import {
  decodeSearchManifest,
  encodeSearchManifest,
  SEARCH_MANIFEST_URL,
} from '#lib/publish/search/search-manifest.ts';

/**
 * Gives a copy of the portal its index in parts, as a portal with thousands of articles has it.
 * @returns how many files it has
 */
export async function splitIndex(folder: string): Promise<number> {
  const list = path.join(folder, SEARCH_MANIFEST_URL);
  const manifest = decodeSearchManifest(await readFile(list, 'utf8'));
  const files = await buildSearchFiles(await getContent(), { isSparing: true });
  const index = files.find((data) => 'files' in data);
  if (index === undefined) throw new Error('The index was not made in parts.');
  const [name = ''] = Object.values(await writeData([index], path.join(folder, 'assets')));
  await writeFile(list, encodeSearchManifest({ ...manifest, index: `/assets/${name}` }));
  await rm(path.join(folder, manifest.index));
  return index.files.size;
}
