import { isAsset, isPage, localeOf, pageKey } from './addresses.ts';
import { fetchPage, keepAssets, keptPages } from './keep.ts';
import { hasSearch, keepSearch } from './keep-search.ts';
import { deleteOtherCaches, FORMER_SCRIPTS, MATCH, OWN_CACHE, otherCaches } from './own-caches.ts';
import { keeping, scope } from './scope.ts';

/** Pages that readers have open. */
async function openPages(): Promise<readonly string[]> {
  const clients = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return clients
    .map(({ url }) => url)
    .filter((url) => url.startsWith(scope.location.origin) && isPage(new URL(url).pathname));
}

/** Scripts that pages of the build before may still load late. */
async function keepFormerScripts(former: readonly string[]): Promise<void> {
  const target = await caches.open(FORMER_SCRIPTS);
  for (const name of former.filter((cache) => !cache.endsWith(' former'))) {
    const source = await caches.open(name);
    for (const request of await source.keys()) {
      const { pathname } = new URL(request.url);
      const response = isAsset(pathname) && pathname.endsWith('.js') && (await source.match(request, MATCH));
      if (response) await target.put(request, response);
    }
  }
}

/**
 * Fetches anew, from this build, what was kept of the one before: its pages, and the search where it was used. Rejects
 * when anything is missing; then the worker before stays, with a whole set of its own.
 */
async function prepare(): Promise<void> {
  const former = await otherCaches();
  const kept = (await Promise.all(former.map(keptPages))).flat();
  const pages = [...new Set([...kept, ...(await openPages())].map(pageKey))];
  const notices = new Set(['de', ...pages.map(localeOf)].map((locale) => keeping.notices[locale] ?? ''));
  await keepAssets(keeping.pageScripts);
  for (const page of [...notices, ...pages]) await fetchPage(page);
  const hadSearch = (await Promise.all(former.map(hasSearch))).includes(true);
  if (hadSearch) await keepSearch();
  await keepFormerScripts(former);
}

/** An attempt that failed leaves nothing behind that a later one could take for whole. */
async function prepareWhole(): Promise<void> {
  try {
    await prepare();
  } catch (error) {
    await caches.delete(OWN_CACHE);
    throw error;
  }
}

/** From one build to the next: everything of the new one first, then the old one goes. */
export function listenForLife(): void {
  scope.addEventListener('install', (event) => {
    event.waitUntil(prepareWhole().then(() => scope.skipWaiting()));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(deleteOtherCaches().then(() => scope.clients.claim()));
  });
}
