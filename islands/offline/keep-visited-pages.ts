/**
 * Sees to it that there is a service worker, once the page is there and has nothing else to do: what the worker fetches
 * would share a slow line with the page. Where ours is at work already, the browser itself asks for a newer one; a portal
 * at the root of the host may have one that reaches down to here.
 */
export function keepVisitedPages(): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>;
  const own = document.documentElement.dataset.serviceWorker;
  if (own === undefined || serviceWorker === undefined) return;
  if (serviceWorker.controller?.scriptURL.endsWith(own)) return;
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  const registerLater = () =>
    whenIdle(() => {
      void import('./register.ts').then(({ register }) => register(serviceWorker)).catch(() => undefined);
    });
  if (document.readyState === 'complete') registerLater();
  else addEventListener('load', registerLater, { once: true });
}
