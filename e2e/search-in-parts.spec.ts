import { expect, test } from '@playwright/test';
import { ask, expectBest, GATEWAY_LOG, heading, LABELS, MESSAGES, UNKNOWN_LOG } from './support/search.ts';
import { type SiteCopy, serveCopy } from './support/site-copy.ts';

/* A portal of thousands of articles has its index in parts; here ours, split. */

const PARTS = '**/assets/search-index.*/**';

let site: SiteCopy;
test.beforeAll(async () => {
  site = await serveCopy({ isIndexInParts: true });
});
test.afterAll(async () => {
  await site.remove();
});

// What a service worker fetches cannot be spoiled from here.
test.use({ serviceWorkers: 'block' });

for (const { id, name, locale, text } of MESSAGES) {
  test(`L${id} is found in parts by its message ${name} (${locale})`, async ({ page }) => {
    await page.goto(`${site.url}/${locale}/search/`);
    await ask(page, text);
    await expect(heading(page)).toHaveText(LABELS[locale].known);
    await expectBest(page, id);
  });
}

test('a log is answered with some of the parts, each loaded once', async ({ page }) => {
  const asked: string[] = [];
  await page.route(PARTS, async (route) => {
    asked.push(route.request().url());
    await route.continue();
  });
  await page.goto(`${site.url}/de/search/`);
  await ask(page, GATEWAY_LOG);
  await expectBest(page, 1007);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(site.parts);
});

test('the header finds while somebody types, and a number leads straight to its article', async ({
  page,
}) => {
  await page.goto(`${site.url}/en/articles/`);
  await page.locator('#find').pressSequentially('unable to rel');
  await expect(page.getByRole('option').first()).toContainText('L 1002');
  await page.locator('#find').fill('L1004');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/[^/]+\/$/u);
  await expect(page.locator('main')).toContainText('1004');
});

test('what no article knows is said to be unknown', async ({ page }) => {
  await page.goto(`${site.url}/de/search/`);
  await ask(page, UNKNOWN_LOG);
  await expect(heading(page)).not.toHaveText(LABELS.de.known);
  await expect(page.locator('.best')).toHaveCount(0);
});

for (const [what, said, spoil] of [
  ['that does not come', 'Der Suchindex wurde nicht geladen.', undefined],
  ['that is half', 'Der Suchindex ist beschädigt angekommen.', (body: Buffer) => body.subarray(0, -9)],
  [
    'that is something else',
    'Der Suchindex ist beschädigt angekommen.',
    () => Buffer.from('<!doctype html>'),
  ],
] as const) {
  test(`a part ${what} is told, and the same again helps`, async ({ page }) => {
    const terms = '**/assets/search-index.*/terms/**';
    await page.route(terms, async (route) => {
      if (spoil === undefined) return await route.abort();
      const response = await route.fetch();
      await route.fulfill({ response, body: spoil(await response.body()) });
    });
    await page.goto(`${site.url}/de/search/`);
    await ask(page, GATEWAY_LOG);
    await expect(heading(page)).toHaveText(said);
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: LABELS.de.again }).click();
    await expectBest(page, 1007);
  });
}

test('parts of a build that is gone ask for a reload', async ({ page }) => {
  await page.route(PARTS, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${site.url}/de/search/`);
  await ask(page, GATEWAY_LOG);
  await expect(heading(page)).toHaveText('Lotse wurde gerade aktualisiert.');
});
