import { expect, type Page, test } from '@playwright/test';
import { ARTICLES } from './support/site.ts';

const title = (page: Page, index: number) => page.locator('#list td.ti a').nth(index);
const preview = (page: Page) => page.locator('#list tr.selx');

/** To the list as the keyboard goes: the second skip link. */
async function goToList(page: Page, address: string, skip: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.keys')).toBeVisible();
  const link = page.getByRole('link', { name: skip });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#list')).toBeFocused();
}

for (const [locale, skip, filters, help] of [
  ['de', 'Zur Liste der Artikel', 'Symptom suchen', 'Tastatur'],
  ['en', 'To the list of articles', 'Find a symptom', 'Keyboard'],
] as const) {
  test(`a row by keys: down, preview, on, close, filters, back, open (${locale})`, async ({ page }) => {
    await goToList(page, `/${locale}/articles/`, skip);
    await page.keyboard.press('j');
    await expect(title(page, 0)).toBeFocused();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(title(page, 1)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(preview(page)).toHaveAttribute('data-article', '1002');
    await page.keyboard.press('j');
    await expect(preview(page)).toHaveAttribute('data-article', '1003');
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await expect(title(page, 2)).toBeFocused();
    await page.keyboard.press('f');
    await expect(page.getByRole('searchbox', { name: filters })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(title(page, 0)).toBeFocused();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: help })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(title(page, 0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/${ARTICLES[0]?.slug}/`);
  });

  test(`C copies the link with its revision (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await goToList(page, `/${locale}/articles/`, skip);
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await expect(page.getByRole('status')).toHaveText(
      locale === 'de' ? 'Link zu L 1001 kopiert' : 'Link to L 1001 copied',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(locale === 'de' ? /\/L1001\?r=1$/u : /\/en\/L1001\?r=1$/u);
    await context.close();
  });
}

test('where the clipboard refuses, the link is shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('denied')),
    });
  });
  await goToList(page, '/de/articles/', 'Zur Liste der Artikel');
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect(page.getByRole('status')).toHaveText('Nicht kopiert, der Link ist markiert');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^https?:.*\/L1001\?r=1$/u);
});

test('keys act in the list only, and are off everywhere once they are switched off', async ({ page }) => {
  await page.goto('/de/articles/');
  await expect(page.locator('.keys')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator('body')).toBeFocused();

  await page.getByRole('button', { name: 'Kurztasten abschalten' }).click();
  await expect(page.getByText('Kurztasten sind abgeschaltet.')).toBeVisible();
  await title(page, 0).focus();
  await page.keyboard.press('j');
  await expect(title(page, 0)).toBeFocused();
  await page.goto('/en/articles/');
  await expect(page.getByText('Shortcuts are off.')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: 'Turn shortcuts on' }).click();
  await title(page, 0).focus();
  await page.keyboard.press('j');
  await expect(title(page, 1)).toBeFocused();
});

test('the number opens the preview by mouse and touch, with link and reply', async ({ page }) => {
  await page.goto('/de/articles/');
  const number = page.getByRole('button', { name: 'Vorschau L 1002' });
  await number.click();
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await expect(preview(page).getByRole('button', { name: 'Link' })).toBeVisible();
  await expect(preview(page).getByRole('link', { name: /^Antwort/u })).toHaveAttribute(
    'href',
    '/de/unable-to-relay/reply/',
  );
  await number.click();
  await expect(preview(page)).toHaveCount(0);
});
