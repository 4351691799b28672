import { expect, type Page, test } from '@playwright/test';
import { untilKept } from './support/kept.ts';
import { type SiteCopy, serveCopy } from './support/site-copy.ts';

const ARTICLE = '/de/unable-to-relay';
const OLD_TITLE = 'E-Mail wird mit „Unable to relay“ abgewiesen';
const NEW_TITLE = 'Titel der zweiten Fassung';

let site: SiteCopy;
test.beforeEach(async () => {
  site = await serveCopy();
});
test.afterEach(async () => {
  await site.remove();
});

async function cacheNames(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' former')));
}

function scriptOf(page: Page): Promise<string | null> {
  return page.locator('script[src*="/assets/lotse."]').getAttribute('src');
}

test('a new build takes the place of the old one whole: page, scripts and caches', async ({ page }) => {
  await page.goto(`${site.url}${ARTICLE}/`);
  await untilKept(page, `${ARTICLE}/`);
  const [oldCache] = await cacheNames(page);
  const oldScript = await scriptOf(page);

  await site.change({ title: { page: ARTICLE, from: OLD_TITLE, to: NEW_TITLE }, renameScript: true });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_TITLE);
  await expect.poll(async () => (await cacheNames(page)).includes(oldCache ?? '')).toBe(false);
  const newScript = await scriptOf(page);
  expect(newScript).not.toBe(oldScript);

  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_TITLE);
  expect(await scriptOf(page)).toBe(newScript);
  await expect(page.locator('lotse-command .copy').first()).toBeVisible();
});

test('articles kept by the old build are there in the new one without another visit', async ({ page }) => {
  await page.goto(`${site.url}${ARTICLE}/`);
  await untilKept(page, `${ARTICLE}/`);
  await page.goto(`${site.url}/de/outlook-outbox-draft/`);
  await untilKept(page, '/de/outlook-outbox-draft/');
  const [oldCache] = await cacheNames(page);

  await site.change({ title: { page: ARTICLE, from: OLD_TITLE, to: NEW_TITLE }, renameScript: true });
  await page.reload();
  await expect.poll(async () => (await cacheNames(page)).includes(oldCache ?? '')).toBe(false);

  await site.stop();
  await page.goto(`${site.url}${ARTICLE}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW_TITLE);
  await expect(page.locator('lotse-command .copy').first()).toBeVisible();
});

test('switched off, it takes itself and everything kept away', async ({ page }) => {
  await page.goto(`${site.url}${ARTICLE}/`);
  await untilKept(page, `${ARTICLE}/`);
  await site.change({ isServiceWorkerWanted: false });
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});
