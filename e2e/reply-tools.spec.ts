import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFindings, openWithClipboard, plainClipboard, publishedReply } from './support/desk.ts';

/** A page of somebody else, on which a bookmark is clicked. */
const LOG =
  '<!doctype html><title>Log</title><p id="log">550 5.7.1 Unable to relay</p><textarea>x 0x80004005 y</textarea>';

/** The code of a bookmark, led to the server under test: the build knows only its public address. */
async function runBookmark(page: Page, bookmark: string, canonical: string | null): Promise<void> {
  const published = new URL(canonical ?? '').origin;
  await page.evaluate(bookmark.replace(/^javascript:/u, '').replace(published, ''));
}

async function canonicalOf(page: Page): Promise<string | null> {
  return await page.locator('link[rel=canonical]').getAttribute('href');
}

for (const locale of ['de', 'en'] as const) {
  test(`the bookmark for the search takes the selection along, behind # only (${locale})`, async ({
    browser,
  }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/tools/`);
    await page.locator('#bookmark .sample button').first().click();
    const copied = await plainClipboard(page);
    expect(copied).toBe(await page.locator('#bookmark .sample pre').first().textContent());
    expect(copied).toMatch(/^javascript:/u);
    const canonical = await canonicalOf(page);
    const requested: string[] = [];
    page.context().on('request', (request) => requested.push(request.url()));
    await page.route('**/a-log', (route) => route.fulfill({ contentType: 'text/html', body: LOG }));
    await page.goto('/a-log');
    await page.locator('#log').selectText();
    const opening = page.context().waitForEvent('page');
    await runBookmark(page, copied, canonical);
    const opened = await opening;
    await expect(opened.locator('.best h2')).toHaveText(publishedReply(1002, locale).source.title);
    expect(requested.filter((url) => /relay/iu.test(url.replace(/unable-to-relay/gu, '')))).toEqual([]);
    await page.context().close();
  });
}

test('the bookmark for tickets opens the clerk with what is selected in a field', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto('/de/tools/');
  const code = (await page.locator('#bookmark .sample pre').nth(1).textContent()) ?? '';
  const canonical = await canonicalOf(page);
  await page.route('**/a-log', (route) => route.fulfill({ contentType: 'text/html', body: LOG }));
  await page.goto('/a-log');
  await page.locator('textarea').selectText();
  const opening = page.context().waitForEvent('page');
  await runBookmark(page, code, canonical);
  const opened = await opening;
  await expect(opened.locator('#ticket')).toHaveValue('x 0x80004005 y');
  await expect(opened.getByRole('button', { name: /^0x80004005/u })).toBeVisible();
  await page.context().close();
});

test('every file and address that the page names is there', async ({ page, request }) => {
  await page.goto('/en/tools/');
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(6);
  for (const link of links) expect((await request.get(link ?? '')).status(), link ?? '').toBe(200);
  const [script] =
    (await page.locator('#embed .sample pre').first().textContent())?.match(/\/embed\/[\w.-]+/u) ?? [];
  const embed = await request.get(script ?? '');
  expect(embed.headers()['access-control-allow-origin']).toBe('*');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the tools page (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto('/de/tools/');
    await expectNoAxeFindings(page);
    await context.close();
  });
}
