import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isAsset, isPlace, localeOf, pageKey } from './addresses.ts';
import { isKeepable, keepPage } from './keep.ts';
import { keepSearch } from './keep-search.ts';
import { FORMER_SCRIPTS, MATCH, OWN_CACHE } from './own-caches.ts';
import { keeping } from './scope.ts';

/** A line that answers no sooner is taken for dropped where a kept copy exists. Seconds. */
const PATIENCE = 3;

/** So long the line belongs to the search that is asked for; then the whole of it is kept. Milliseconds. */
const SEARCH_FIRST = 4_000;

const afterSearch = () => new Promise((resolve) => setTimeout(resolve, SEARCH_FIRST));

/** What is kept is decided by keep.ts, which stores a page together with what it shows. */
const storeNothing = { cacheWillUpdate: async () => null };

const pages = new NetworkFirst({
  cacheName: OWN_CACHE,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: MATCH,
  plugins: [
    { cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url) },
    storeNothing,
    {
      async fetchDidSucceed({ response, request, event }) {
        if (isKeepable(response))
          event?.waitUntil(keepPage(request.url, response.clone()).catch(() => undefined));
        return response;
      },
      async handlerDidError({ request }) {
        return await caches.match(keeping.notices[localeOf(request.url)] ?? '', MATCH);
      },
    },
  ],
});

const assets = new CacheFirst({ cacheName: OWN_CACHE, matchOptions: MATCH });
const formerAssets = { matchOptions: MATCH, cacheName: FORMER_SCRIPTS };

const searchList = new NetworkFirst({
  cacheName: OWN_CACHE,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: MATCH,
  plugins: [storeNothing],
});

/** Which requests are answered by whom; all others go to the server as if there were no worker. */
export function registerRoutes(): void {
  registerRoute(
    ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPlace(url.pathname),
    pages,
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && isAsset(url.pathname),
    async (options) => (await caches.match(options.request, formerAssets)) ?? (await assets.handle(options)),
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname === keeping.searchFiles.address,
    async (options) => {
      options.event.waitUntil(
        afterSearch()
          .then(keepSearch)
          .catch(() => undefined),
      );
      return await searchList.handle(options);
    },
  );
}
