import { expect, type Page } from '@playwright/test';

/** Waits until the service worker is at work and has kept an address. */
export async function untilKept(page: Page, address: string): Promise<void> {
  const isKept = (wanted: string) =>
    caches.match(wanted).then((found) => navigator.serviceWorker.controller !== null && found !== undefined);
  await expect.poll(() => page.evaluate(isKept, address), { timeout: 15_000 }).toBe(true);
}
