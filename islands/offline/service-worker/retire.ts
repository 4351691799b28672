import { deleteOtherCaches, OWN_CACHE } from './own-caches.ts';
import { scope } from './scope.ts';

/* Published where `serviceWorker` is switched off: browsers that have one take this in its place, and it goes. */

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([deleteOtherCaches(), caches.delete(OWN_CACHE)]).then(() => scope.registration.unregister()),
  );
});
