import { expect, test } from '@playwright/test';
import { ask, GATEWAY_LOG, heading, LABELS } from './support/search.ts';

/** What would set `window.hacked` if any of it ran. */
const PAYLOADS = [
  '<img src=x onerror="window.hacked = 1">',
  '"><svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '<script>window.hacked=1</script>',
  '{{constructor.constructor("window.hacked=1")()}}',
];

for (const payload of PAYLOADS) {
  test(`${payload} stays text in query, fragment, log lines and file name`, async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    const expectHarmless = async () => {
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('[data-results] :is(img, script), .hits :is(img, script)').count()).toBe(0);
      expect(faults).toEqual([]);
    };
    await page.goto(`/de/search/?q=${encodeURIComponent(payload)}`);
    await expect(heading(page)).toBeVisible();
    await expectHarmless();

    await page.goto(`/de/search/#t=${payload}`);
    await expect(page.locator('lotse-ask textarea')).toBeVisible();
    await expectHarmless();

    const values = Buffer.from(JSON.stringify({ address: payload })).toString('base64url');
    await page.goto(`/de/unable-to-relay/#v=${values}`);
    await page.locator('#find').fill(payload);
    await expect(page.locator('.hits')).toBeVisible();
    await expectHarmless();

    await page.goto('/de/search/');
    await ask(page, `${payload}\nUnable to relay ${payload}\n${payload}`);
    await expect(page.locator('.log.r')).toContainText(payload.slice(0, 8));
    await expectHarmless();

    await page.getByRole('button', { name: LABELS.de.change }).click();
    await page.locator('lotse-ask input[type=file]').setInputFiles({
      name: payload,
      mimeType: 'text/plain',
      buffer: Buffer.from(GATEWAY_LOG),
    });
    await expect(page.locator('.held')).toContainText('hacked');
    await expectHarmless();
  });
}
