import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ARTICLES } from './support/site.ts';

test('the address of a view is copied whole', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('/de/articles/?status=fix-known&sort=title');
  await page.getByRole('button', { name: 'Diese Ansicht verlinken' }).click();
  await expect(page.getByRole('status')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await context.close();
});

test('where the clipboard refuses, the address stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('denied')),
    });
  });
  await page.goto('/de/articles/?status=fix-known');
  await page.getByRole('button', { name: 'Diese Ansicht verlinken' }).click();
  await expect(page.getByLabel('Adresse dieser Ansicht')).toHaveValue(page.url());
  await expect(page.getByLabel('Adresse dieser Ansicht')).toBeFocused();
});

test('a view is saved under a name, opened again, and deleted', async ({ page }) => {
  await page.goto('/de/articles/?status=external-cause');
  await page.getByText('Ansichten', { exact: true }).click();
  await page.getByLabel('Name für diese Ansicht').fill('Nicht bei uns');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Ansicht Nicht bei uns gespeichert');

  await page.goto('/de/articles/');
  await page.getByText('Ansichten', { exact: true }).click();
  await page.getByRole('button', { name: 'Nicht bei uns', exact: true }).click();
  await expect(page).toHaveURL('/de/articles/?status=external-cause');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 Artikel');

  await page.getByText('Ansichten', { exact: true }).click();
  await page.getByRole('button', { name: 'Ansicht Nicht bei uns löschen' }).click();
  await expect(page.getByText('Noch keine Ansicht gespeichert.')).toBeVisible();
});

for (const [locale, separator, name] of [
  ['de', ';', /^lotse-artikel-\d{4}-\d{2}-\d{2}\.csv$/u],
  ['en', ',', /^lotse-articles-\d{4}-\d{2}-\d{2}\.csv$/u],
] as const) {
  test(`the shown rows, and only those, go into the CSV file (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/articles/?symptom=setup-fails`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV/u }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\uFEFF/u);
    expect(lines[1]?.split(separator)[0]).toBe('L 1003');
    expect(lines[1]).toMatch(/\/L1003\?r=1$/u);
  });
}

test('density is remembered', async ({ page }) => {
  await page.goto('/de/articles/');
  const button = page.getByRole('button', { name: 'Dichte' });
  const height = async () => (await page.locator('#list tbody tr').first().boundingBox())?.height ?? 0;
  const roomy = await height();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await height()).toBeLessThan(roomy);
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#list tbody tr')).toHaveCount(ARTICLES.length);
});
