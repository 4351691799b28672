import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './support/site.ts';

/** Collects what must never happen: console messages, requests to other hosts, breaches of the policy. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

for (const address of PAGE_KINDS) {
  test(`${address} is quiet, stays on this host and keeps the policy`, async ({ page }) => {
    const faults = watch(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  for (const width of [390, 320]) {
    test(`${address} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
