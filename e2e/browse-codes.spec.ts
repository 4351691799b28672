import { expect, test } from '@playwright/test';

for (const [locale, label, one, none] of [
  ['de', 'Code oder Name', '1 Code', 'Kein Code passt zu dieser Eingabe.'],
  ['en', 'Code or name', '1 code', 'No code matches this input.'],
] as const) {
  test(`codes are found while typing, in any notation, and counted aloud (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/codes/`);
    const field = page.getByLabel(label);
    for (const typed of ['0x80004005', '80004005h', '-2147467259', '2147500037', 'E_FAIL']) {
      await field.fill(typed);
      await expect(page.locator('.codes li:visible a').first()).toHaveAttribute(
        'href',
        `/${locale}/codes/0x80004005/`,
      );
    }
    await field.fill('80004005');
    await expect(page.getByRole('status')).toHaveText(one);
    await field.fill('no such code');
    await expect(page.getByRole('status')).toHaveText(none);
    await expect(page.locator('.codes li:visible')).toHaveCount(0);
    await field.fill('');
    await expect(page.locator('.codes li:visible').first()).toBeVisible();
  });
}
