import { codeFileNames } from '#lib/codes/parts/part-names.ts';
import { decodeSearchManifest } from '#lib/publish/search/search-manifest.ts';
import { FILTER_NAME, ROOT_NAME } from '#lib/search/store/part-names.ts';
import { fetchPage, keepAssets } from './keep.ts';
import { MATCH, OWN_CACHE } from './own-caches.ts';
import { keeping } from './scope.ts';

let running: Promise<void> | undefined;

/** Whether a cache holds a whole search. */
export async function hasSearch(name: string): Promise<boolean> {
  const list = await (await caches.open(name)).match(keeping.searchFiles.address, MATCH);
  return list !== undefined;
}

/**
 * Keeps everything that a search needs: scripts, pages, index, listings, codes, and last the list that names them. So
 * the list is kept only where all that it names is; one of another build is left to the worker of that build.
 */
async function keepNow(): Promise<void> {
  if (await hasSearch(OWN_CACHE)) return;
  const { address, build } = keeping.searchFiles;
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status !== 200) return;
  const manifest = decodeSearchManifest(await response.clone().text());
  if (manifest.build !== build) return;
  const { index, listings, articles, codes } = manifest;
  // Of a large index the parts are kept as they are asked for.
  const wholeOrRoot = index.endsWith('/') ? [`${index}${ROOT_NAME}`, `${index}${FILTER_NAME}`] : [index];
  const codeParts = codeFileNames().map((name) => `${codes}${name}`);
  const lists = [...Object.values(listings), ...Object.values(articles)];
  await keepAssets([...keeping.searchScripts, ...wholeOrRoot, ...codeParts, ...lists]);
  await Promise.all(keeping.searchPages.map(fetchPage));
  await (await caches.open(OWN_CACHE)).put(address, response);
}

/** Keeps the search, once at a time; rejects where the line drops. */
export function keepSearch(): Promise<void> {
  running ??= keepNow().finally(() => {
    running = undefined;
  });
  return running;
}
