import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ask, best, expectBest, GATEWAY_LOG, heading, LABELS, paste } from './support/search.ts';

test('a paste on the home page is answered on the search page; no address and no request holds it', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/en/');
  await paste(page.locator('lotse-ask textarea'), GATEWAY_LOG);
  await page.getByRole('button', { name: 'Find the fix' }).click();
  await expectBest(page, 1007);
  await expect(page).toHaveURL('/en/search/');
  expect(await page.evaluate(() => [window.name, localStorage.length, sessionStorage.length])).toEqual([
    '',
    0,
    0,
  ]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('192.0.2.25');
  const traces = sent.filter((request) => /192\.0\.2|1088|36887|Gateway%20Role|decrypted/u.test(request));
  expect(traces).toEqual([]);
});

test('a log pasted into the header goes to the results with its lines', async ({ page }) => {
  await page.goto('/de/unable-to-relay/');
  await paste(page.locator('#find'), GATEWAY_LOG);
  await expectBest(page, 1007);
  await expect(page).toHaveURL('/de/search/');
  await expect(page.locator('.log.r .ln')).toHaveCount(12);
});

test('a short query stands in the address; back and forward bring results back', async ({ page }) => {
  await page.goto('/de/search/');
  await ask(page, 'Unable to relay');
  await expectBest(page, 1002);
  await expect(page).toHaveURL('/de/search/?q=Unable+to+relay');
  await page.getByRole('button', { name: LABELS.de.change }).click();
  await ask(page, GATEWAY_LOG);
  await expectBest(page, 1007);
  await expect(page).toHaveURL('/de/search/');
  await page.goBack();
  await expectBest(page, 1002);
  await page.goBack();
  await expect(page.locator('lotse-ask textarea')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expectBest(page, 1007);
  await page.reload();
  await expect(heading(page)).toHaveText('Der eingefügte Text ist nicht mehr da.');
});

test('a query with an address in it is no query for the address bar', async ({ page }) => {
  await page.goto('/de/search/');
  await ask(page, '550 5.7.1 Unable to relay for info@customer.example');
  await expectBest(page, 1002);
  await expect(page).toHaveURL('/de/search/');
});

test('results are announced and take the focus', async ({ page }) => {
  await page.goto('/en/search/');
  await ask(page, GATEWAY_LOG);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('status').last()).toContainText(LABELS.en.known);
  await expect(page).toHaveTitle(`${LABELS.en.known} – Lotse`);
});

test('a link is made only when asked for, holds no address, and finds the same', async ({
  browser,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/search/');
  await ask(page, GATEWAY_LOG);
  await expectBest(page, 1007);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/en\/search\/#t=[\w-]+$/u);

  const other = await browser.newPage();
  await other.goto(link);
  await expectBest(other, 1007);
  await expect(other.locator('.log.r')).toContainText('IP 1');
  await other.getByRole('button', { name: LABELS.en.change }).click();
  const field = other.locator('lotse-ask textarea');
  await expect(field).toHaveValue(/Could not secure an inbound connection with the host IP 1:53627\./u);
  expect(await field.inputValue()).not.toMatch(/192\.0\.2|customer\.example/u);
  await other.close();
});

test('the language link takes a paste along', async ({ page }) => {
  await page.goto('/de/search/');
  await ask(page, GATEWAY_LOG);
  await expectBest(page, 1007);
  await page.getByRole('navigation', { name: 'Sprache' }).getByRole('link').click();
  await expect(heading(page)).toHaveText(LABELS.en.known);
  await expect(page).toHaveURL('/en/search/');
});

test('the keyboard is enough for the hits under the header field', async ({ page }) => {
  await page.goto('/de/articles/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('Schannel 36887');
  await expect(page.getByRole('option').first()).toContainText('L 1007');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toBeFocused();
  await page.keyboard.type(' ');
  await expect(page.getByRole('option').first()).toContainText('L 1007');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/de/gateway-1088-schannel-36887/');
});

test('an answer that comes after the arrows leaves them where they are', async ({ page }) => {
  await page.goto('/de/articles/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  const first = page.getByRole('option').first();
  await field.fill('Schannel 36887');
  await expect(first).toContainText('L 1007');
  // The second answer is asked for before the arrow, and can only come after it.
  await field.evaluate((input: HTMLInputElement) => {
    input.value += ' ';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    for (const option of document.querySelectorAll('[role=option]')) option.setAttribute('data-old', '');
  });
  await expect(page.locator('[data-old]')).toHaveCount(0);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/de/gateway-1088-schannel-36887/');
});

for (const [encoding, bytes] of [
  ['UTF-8', Buffer.from(GATEWAY_LOG, 'utf8')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GATEWAY_LOG, 'utf16le')])],
  ['Windows-1252', Buffer.from(`Schlüssel\n${GATEWAY_LOG}`, 'latin1')],
] as const) {
  test(`a file in ${encoding} is read`, async ({ page }, testInfo) => {
    const file = testInfo.outputPath('gateway.log');
    writeFileSync(file, bytes);
    await page.goto('/en/search/');
    await page.locator('lotse-ask textarea').focus();
    await page.locator('lotse-ask input[type=file]').setInputFiles(file);
    await expect(page.locator('.held')).toContainText('gateway.log');
    await page.keyboard.press('Control+Enter');
    await expectBest(page, 1007);
  });
}

test('a file on the home page is taken along', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('gateway.log');
  writeFileSync(file, GATEWAY_LOG);
  await page.goto('/en/');
  await page.locator('lotse-ask textarea').focus();
  await page.locator('lotse-ask input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Find the fix' }).click();
  await expectBest(page, 1007);
});

test('a file that is no text is refused with the way on', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('system.evtx');
  writeFileSync(file, Buffer.from('ElfFile\0\0\0\0'));
  await page.goto('/de/search/');
  await page.locator('lotse-ask textarea').focus();
  await page.locator('lotse-ask input[type=file]').setInputFiles(file);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText('Eine .evtx-Datei ist kein Text.');
  await expect(page.locator('.problem')).toContainText('Ereignisanzeige');
  await expect(best(page)).toHaveCount(0);
});
