/**
 * Sees to it that there is a service worker, when the page has nothing else to do. Where ours is at work already, the
 * browser itself asks for a newer one; a portal at the root of the host may have one that reaches down to here.
 */
export function keepVisitedPages(): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>;
  const own = document.documentElement.dataset.serviceWorker;
  if (own === undefined || serviceWorker === undefined) return;
  if (serviceWorker.controller?.scriptURL.endsWith(own)) return;
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    void import('./register.ts').then(({ register }) => register(serviceWorker)).catch(() => undefined);
  });
}
