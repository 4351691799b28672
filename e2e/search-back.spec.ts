import { expect, test } from '@playwright/test';
import { ask, expectBest, GATEWAY_LOG } from './support/search.ts';

/** Playwright switches the browser's memory of whole pages off; readers have it. */
test('a paste is still there when the reader comes back from the article', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await page.goto('/de/search/');
  await ask(page, GATEWAY_LOG);
  await expectBest(page, 1007);
  await page.locator('.best').getByRole('link', { name: 'Zur Lösung' }).click();
  await expect(page).toHaveURL('/de/gateway-1088-schannel-36887/#fix');
  // page.goBack waits for a load that a page kept whole never has.
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL('/de/search/');
  await expectBest(page, 1007);
  await page.getByRole('button', { name: 'Eingabe ändern' }).click();
  await expect(page.locator('lotse-ask textarea')).toHaveValue(GATEWAY_LOG);
  await ask(page, 'Unable to relay');
  await expectBest(page, 1002);
  await browser.close();
});
