import { expect, type Page, test } from '@playwright/test';
import { PAGES } from './support/site.ts';

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

/** What reaches beyond the right edge, for the message of a failure. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .slice(0, 5)
      .map((element) => `<${element.localName} class="${element.className}">`);
  });
}

for (const address of PAGES) {
  test(`${address} is quiet, keeps the policy and never scrolls sideways`, async ({ page }) => {
    const faults = watch(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowing(page), `${width} px`).toEqual([]);
    }
  });
}
