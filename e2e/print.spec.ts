import { expect, test } from '@playwright/test';

test('on paper: no navigation, both shells, address with QR code, a box to tick at each step', async ({
  page,
}) => {
  await page.goto('/de/setup-powershell-remoting/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.nav')).toBeHidden();
  await expect(page.locator('.side')).toBeHidden();
  await expect(page.locator('.foot')).toBeHidden();
  await expect(page.locator('.qr')).toBeVisible();
  await expect(page.locator('.perma-print')).toContainText('/L1003');
  const block = page.locator('lotse-command.shell').first();
  await expect(block.locator('.p-ps pre')).toBeVisible();
  await expect(block.locator('.p-cmd pre')).toBeVisible();
  await expect(block.locator('.copy')).toBeHidden();
  const box = await page
    .locator('.steps h3')
    .first()
    .evaluate((heading) => getComputedStyle(heading, '::after').borderTopStyle);
  expect(box).toBe('solid');
});

test('dark mode prints dark ink on white paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/en/unable-to-relay/');
  const colors = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colors).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
});
