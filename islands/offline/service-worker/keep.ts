import { isPage, pageKey } from './addresses.ts';
import { assetsOfPage } from './assets-of-page.ts';
import { MATCH, OWN_CACHE, otherCaches } from './own-caches.ts';
import { keeping } from './scope.ts';

/** Pages that are kept; the one that was not visited for longest goes first. */
const MAX_PAGES = 80;

/** A name with a hash means the same bytes everywhere, so a copy of an earlier build will do. */
async function findAsset(address: string): Promise<Response | undefined> {
  for (const name of await otherCaches()) {
    const known = await (await caches.open(name)).match(address, MATCH);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Rejects where the line drops, so that whatever needs the file is not kept without it. */
export async function keepAssets(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(OWN_CACHE);
  await Promise.all(
    addresses.map(async (address) => {
      if ((await cache.match(address, MATCH)) !== undefined) return;
      const response = (await findAsset(address)) ?? (await fetch(address));
      if (response.status !== 200) throw new TypeError(`${address} answers ${response.status}`);
      await cache.put(address, response);
    }),
  );
}

/** The short address of an article, as its page shows it. */
const SHORT_ADDRESS = /\shref="([^"]*\/L\d{4,6})"/u;

/**
 * Keeps a page once everything that it shows is kept. A page of another build is not kept: it was made with other
 * scripts, and the worker of that build will come for it.
 */
export async function keepPage(url: string, response: Response): Promise<void> {
  const cache = await caches.open(OWN_CACHE);
  const html = await response.clone().text();
  const assets = assetsOfPage(html, `${keeping.base}/assets/`);
  if (!assets.includes(keeping.pageScripts[0] ?? '')) return;
  await keepAssets([...assets, ...keeping.pageScripts]);
  const key = pageKey(url);
  // Taken out first: keys stand in the order of their last visit.
  await cache.delete(key, MATCH);
  await cache.put(key, response);
  const short = SHORT_ADDRESS.exec(html)?.[1];
  if (short?.startsWith(`${keeping.base}/`)) await cache.put(short, Response.redirect(key));
  await dropOldest(cache);
}

async function dropOldest(cache: Cache): Promise<void> {
  const visited = (await keptPages(OWN_CACHE)).filter(
    (url) => !keeping.searchPages.includes(new URL(url).pathname),
  );
  for (const url of visited.slice(0, Math.max(0, visited.length - MAX_PAGES))) await cache.delete(url, MATCH);
}

/** Fetches a page of this build and keeps it; one that is no longer published is left out. */
export async function fetchPage(url: string): Promise<void> {
  const response = await fetch(pageKey(url), { cache: 'no-cache' });
  if (isKeepable(response)) await keepPage(url, response);
}

/** Only whole answers from this address; a forwarded one belongs to another. */
export function isKeepable(response: Response): boolean {
  return response.status === 200 && !response.redirected && response.type === 'basic';
}

/** Addresses of the pages in a cache, the last visited last; notices are no pages. */
export async function keptPages(name: string): Promise<readonly string[]> {
  const notices = Object.values(keeping.notices);
  const requests = await (await caches.open(name)).keys();
  return requests
    .map(({ url }) => url)
    .filter((url) => {
      const { pathname } = new URL(url);
      return isPage(pathname) && !notices.includes(pathname);
    });
}
