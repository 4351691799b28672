import { SEARCH_MANIFEST_URL } from '#lib/publish/search/search-manifest.ts';
import type { Searcher } from '#lib/search/types.ts';
import { createFileLoader } from '../search/worker/load-files.ts';
import { openSearchFiles } from '../search/worker/search-files.ts';

/** Folder that other sites may read. Assets are for the portal's own pages; the build puts a copy of the index here. */
const SHARED_FOLDER = '/embed/';

/**
 * Loads the engine with the index of the portal.
 * @param base address of the portal with its base path, without a slash at the end.
 * @returns what loads the searcher, once; a failed attempt is made again with the next call.
 */
export function createEngine(base: string): () => Promise<Searcher> {
  const loader = createFileLoader((address, options) =>
    fetch(sharedAddress(base, String(address)), {
      ...options,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    }),
  );
  return openSearchFiles(loader, `${base}${SEARCH_MANIFEST_URL}`).searcher;
}

const ASSETS = '/assets/';

/** @example sharedAddress('https://kb.example', '/kb/assets/index.1f9c.bin') → 'https://kb.example/embed/index.1f9c.bin' */
export function sharedAddress(base: string, address: string): string {
  if (address.startsWith(`${base}/`)) return address;
  return `${base}${SHARED_FOLDER}${address.slice(address.lastIndexOf(ASSETS) + ASSETS.length)}`;
}
