import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const [locale, address, title, reason] of [
  ['de', '/L1020', 'Unter dieser Nummer gibt es keinen Artikel.', '2 und 0 vertauscht'],
  ['en', '/en/L1020', 'There is no article with this number.', '2 and 0 swapped'],
] as const) {
  test(`swapped digits are offered with title and reason (${locale})`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.plate.old')).toHaveText('L 1020');
    const hit = page.getByRole('main').getByRole('link', { name: /L 1002/u });
    await expect(hit).toContainText(reason);
    await hit.click();
    await expect(page).toHaveURL(`/${locale}/unable-to-relay/`);
  });
}

test('another form of a number that exists leads to it', async ({ page }) => {
  await page.goto('/de/l-10-02');
  const hit = page.getByRole('main').getByRole('link', { name: /L 1002/u });
  await expect(hit).toContainText('Dieselbe Nummer, anders geschrieben');
});

test('a number that resembles none offers the search only', async ({ page }) => {
  await page.goto('/L888888');
  await expect(page.locator('.plate.old')).toHaveText('L 888888');
  await expect(page.locator('.did')).toHaveCount(0);
  await expect(page.getByLabel('Oder nach Meldung und Code suchen')).toBeVisible();
});

test('nothing is said of a number while nobody knows which there are', async ({ browser }) => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route(/\/assets\/articles\.de\./u, (route) => route.fulfill({ status: 503, body: '' }));
  const failed = page.waitForResponse(/\/assets\/articles\.de\./u);
  await page.goto('/L1020');
  await failed;
  await expect(page.locator('.plate.old')).toHaveText('L 1020');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht.');
  await expect(page.locator('.did')).toHaveCount(0);
  await page.close();
});

test('a wrong address without a number stays what it is', async ({ page }) => {
  await page.goto('/de/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht.');
  await expect(page.locator('.plate')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing beside near numbers (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto('/L1020');
    await expect(page.locator('.did')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
      [],
    );
    await context.close();
  });
}
