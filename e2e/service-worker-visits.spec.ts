import { expect, type Page, test } from '@playwright/test';
import { de } from '#lib/i18n/de.ts';
import { untilKept } from './support/kept.ts';

const ARTICLE = '/de/unable-to-relay/';
const TITLE = 'E-Mail wird mit „Unable to relay“ abgewiesen';
const NOT_VISITED = '/de/gateway-1088-schannel-36887/';

function watchConsole(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return messages;
}

test('a visited article is read without a connection, with its figures and its copy buttons', async ({
  page,
  context,
}) => {
  const messages = watchConsole(page);
  await page.goto(ARTICLE);
  await untilKept(page, ARTICLE);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.getByRole('button', { name: de.copy.idle }).first()).toBeVisible();
  const figure = page.locator('.shot img').first();
  await figure.scrollIntoViewIfNeeded();
  await expect
    .poll(() => figure.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  expect(messages).toEqual([]);
});

test('the number of a visited article leads to it without a connection', async ({ page, context }) => {
  await page.goto(ARTICLE);
  await untilKept(page, ARTICLE);
  await context.setOffline(true);
  await page.goto('/L1002#s3');
  await expect(page).toHaveURL(/\/de\/unable-to-relay\/#s3$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('a page that was not visited is a notice that lists the kept articles', async ({ page, context }) => {
  await page.goto(ARTICLE);
  await untilKept(page, ARTICLE);
  await context.setOffline(true);
  await page.goto(NOT_VISITED);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keine Verbindung');
  await page.getByRole('link', { name: `L 1002 · ${TITLE}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('the notice says when nothing is kept', async ({ page }) => {
  await page.goto('/en/offline/');
  await expect(page.getByText('No article is kept yet.')).toBeVisible();
});

test('after one search the search works without a connection', async ({ page, context }) => {
  await page.goto(ARTICLE);
  await untilKept(page, ARTICLE);
  await page.goto('/de/search/?q=Unable%20to%20relay');
  await expect(page.locator('.best h2')).toHaveText(TITLE);
  await untilKept(page, '/api/search-files.json');
  await context.setOffline(true);
  await page.goto(ARTICLE);
  await page.locator('#find').fill('TrustCenterError');
  await page.locator('#find').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Problem ist bekannt|könnte passen/u);
  await expect(page.locator('.best .plate')).toHaveText('L 1006');
});

test('what somebody searched for is not in the names of what is kept', async ({ page }) => {
  await page.goto(ARTICLE);
  await untilKept(page, ARTICLE);
  await page.goto('/de/search/?q=secret-host.example');
  await untilKept(page, '/api/search-files.json');
  const names = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });
  expect(names.filter((name) => name.includes('secret'))).toEqual([]);
});
