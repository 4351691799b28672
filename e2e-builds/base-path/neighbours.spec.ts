import { expect, type Page, test } from '@playwright/test';
import { untilKept } from '../../e2e/support/kept.ts';
import { BASE, type PortalHost, startHost } from './support/host.ts';

/* Two portals on one host: one at its root, one below it. What one keeps in the browser, the other does not see. */

const ARTICLE = '/de/unable-to-relay/';

let host: PortalHost;

test.beforeEach(async () => {
  host = await startHost('out');
});

test.afterEach(() => host.stop());

async function controllerOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const address = navigator.serviceWorker.controller?.scriptURL;
    return address === undefined ? undefined : new URL(address).pathname;
  });
}

/** For each cache the folders whose addresses it holds. */
async function keptBelow(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  return page.evaluate(async (base) => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' former'));
    return Promise.all(
      names.map(async (name): Promise<[string, string[]]> => {
        const requests = await (await caches.open(name)).keys();
        const folders = requests.map(({ url }) => (new URL(url).pathname.startsWith(`${base}/`) ? base : ''));
        return [name.replace(/\w+$/u, ''), [...new Set(folders)]];
      }),
    );
  }, BASE);
}

for (const [first, second] of [
  ['', BASE],
  [BASE, ''],
] as const) {
  test(`each has a worker and copies of its own, ${first}/ visited first`, async ({ page, context }) => {
    for (const base of [first, second]) {
      await page.goto(`${host.origin}${base}${ARTICLE}`);
      await expect.poll(() => controllerOf(page), { timeout: 30_000 }).toBe(`${base}/service-worker.js`);
      await page.reload();
      await untilKept(page, `${base}${ARTICLE}`);
    }
    expect((await keptBelow(page)).toSorted()).toEqual([
      ['lotse / ', ['']],
      [`lotse ${BASE}/ `, [BASE]],
    ]);
    await context.setOffline(true);
    for (const base of ['', BASE]) {
      await page.goto(`${host.origin}${base}/L1002`);
      await expect(page).toHaveURL(`${host.origin}${base}${ARTICLE}`);
    }
  });
}

test('the worker at the root leaves numbers of the other portal alone', async ({ page, context }) => {
  await page.goto(`${host.origin}${ARTICLE}`);
  await untilKept(page, ARTICLE);
  await context.setOffline(true);
  const answer = await page.goto(`${host.origin}${BASE}/L1002`).catch(() => null);
  expect(answer).toBeNull();
});

test('a choice made in one is none in the other', async ({ page }) => {
  const themeOf = () => page.evaluate(() => document.documentElement.dataset.theme);
  for (const [here, there] of [
    ['', BASE],
    [BASE, ''],
  ] as const) {
    await page.goto(`${host.origin}${here}/de/`);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('lotse-theme button').click();
    expect(await themeOf()).toBe('light');
    await page.goto(`${host.origin}${there}/de/`);
    await expect(page.locator('lotse-theme')).toBeVisible();
    expect(await themeOf()).toBeUndefined();
    await page.goto(`${host.origin}${here}/de/`);
    expect(await themeOf()).toBe('light');
  }
});
