/**
 * Sees to it that there is a service worker, when the page has nothing else to do. Where one is at work already, the
 * browser itself asks for a newer one.
 */
export function keepVisitedPages(): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>;
  const isWanted = document.documentElement.dataset.serviceWorker !== undefined;
  if (!isWanted || serviceWorker?.controller !== null) return;
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    void import('./register.ts').then(({ register }) => register(serviceWorker)).catch(() => undefined);
  });
}
