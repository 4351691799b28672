import { expect, test } from '@playwright/test';
import {
  ask,
  best,
  expectBest,
  GATEWAY_LOG,
  heading,
  LABELS,
  MESSAGES,
  QUERIES,
  UNKNOWN_LOG,
} from './support/search.ts';
import { ARTICLES } from './support/site.ts';

for (const { id, name, locale, text } of MESSAGES) {
  test(`L${id} is found by its message ${name} (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    await ask(page, text);
    await expect(heading(page)).toHaveText(LABELS[locale].known);
    await expectBest(page, id);
  });
}

for (const { id, locale, query } of QUERIES) {
  test(`L${id} is found by "${query}" (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    await ask(page, query);
    await expectBest(page, id);
  });
}

for (const { id, slug, texts } of ARTICLES) {
  for (const locale of ['de', 'en'] as const) {
    const title = texts[locale]?.title;
    if (title === undefined) continue;
    test(`L${id} is found by its title in the header (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/articles/`);
      await page.locator('#find').pressSequentially(title.slice(0, 40));
      const first = page.getByRole('option').first();
      await expect(first).toContainText(`L ${id}`);
      await expect(first).toHaveAttribute('href', `/${locale}/${slug}/`);
    });
  }
}

for (const typed of ['1002', 'L1002', 'l 1002']) {
  test(`${typed} goes straight to the article`, async ({ page }) => {
    await page.goto('/de/articles/');
    await page.locator('#find').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/de/unable-to-relay/');
    await page.goto(`/en/search/?q=${encodeURIComponent(typed)}`);
    await expect(page).toHaveURL('/en/unable-to-relay/');
  });
}

test('a code in the address is decoded, and its article shown', async ({ page }) => {
  await page.goto('/de/search/?q=-2146893008');
  const code = page.locator('.codes li').first();
  await expect(code).toContainText('0x80090330');
  await expect(code).toContainText('SEC_E_DECRYPT_FAILURE');
  await expect(code.getByRole('link')).toHaveAttribute('href', '/de/codes/0x80090330/');
  await expectBest(page, 1007);
});

test('a paste shows its reasons, its deciding lines and its masked parts', async ({ page }) => {
  await page.goto('/en/search/');
  await ask(page, GATEWAY_LOG);
  await expectBest(page, 1007);
  await expect(page.locator('.said')).toContainText('12 lines read');
  const log = page.locator('.log.r');
  await expect(log.locator('.mask', { hasText: 'IP 1' })).toHaveCount(1);
  await expect(log).not.toContainText('192.0.2.25');
  await expect(page.locator('.best')).not.toContainText('192.0.2.25');
  const reasons = page.locator('.ev li a.z');
  expect(await reasons.count()).toBeGreaterThan(2);
  for (const reason of await reasons.all()) {
    await reason.click();
    const line = page.locator(':focus');
    await expect(line).toHaveClass(/\bhit\b/u);
    await expect(line).toBeInViewport();
  }
  await log.getByRole('link', { name: 'Feature A' }).click();
  await expect(page.locator('#mA')).toBeFocused();
});

test('the way to the fix leads to the steps, and the link tells nothing of the paste', async ({ page }) => {
  await page.goto('/en/search/');
  await ask(page, GATEWAY_LOG);
  await expect(best(page).getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    '/en/gateway-1088-schannel-36887/',
  );
  await best(page).getByRole('link', { name: 'To the fix' }).click();
  await expect(page).toHaveURL('/en/gateway-1088-schannel-36887/#fix');
});

test('values that come along fill the commands, leave the address, and cannot change a command', async ({
  page,
}) => {
  const fragment = (values: Readonly<Record<string, string>>) =>
    `#v=${Buffer.from(JSON.stringify(values)).toString('base64url')}&to=fix`;
  const value = page.locator('lotse-command var[data-name="gateway"]').first();
  await page.goto(`/en/gateway-1088-schannel-36887/${fragment({ gateway: 'mx.example.net' })}`);
  await expect(value).toHaveText('mx.example.net');
  await expect(page).toHaveURL('/en/gateway-1088-schannel-36887/#fix');
  await page.goto('/en/');
  await page.goto(`/en/gateway-1088-schannel-36887/${fragment({ gateway: 'x; Remove-Item C:\\ -Recurse' })}`);
  await expect(page).toHaveURL('/en/gateway-1088-schannel-36887/#fix');
  await expect(value).not.toContainText('Remove-Item');
});

test('without a safe article there are three ways on', async ({ page }) => {
  await page.goto('/de/search/');
  await ask(page, UNKNOWN_LOG);
  await expect(heading(page)).toHaveText(/^Kein Artikel passt/u);
  await expect(page.locator('.ways h3')).toHaveText([
    'Mehr Zeilen einfügen',
    'Nach Symptom suchen',
    'An den Support geben',
  ]);
  await expect(page.locator('.codes')).toContainText('ERROR_INTERNET_NAME_NOT_RESOLVED');

  await page.getByRole('button', { name: 'Anfrage vorbereiten' }).click();
  const request = page.getByLabel('Text der Anfrage, maskiert');
  const text = await request.inputValue();
  expect(text).toContain('Zimtstange 0x80072EE7 von IP 1');
  expect(text).not.toContain('192.0.2.77');
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(request).toHaveCount(0);

  await page.getByRole('button', { name: 'Zeilen ergänzen' }).click();
  const field = page.locator('lotse-ask textarea');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(UNKNOWN_LOG);
});

const WIDE_WORDS = `${String.raw`\very`.repeat(80)} ${'x'.repeat(900)}\nsecond line`;

for (const width of [390, 320]) {
  for (const [what, text] of [
    ['a safe match', GATEWAY_LOG],
    ['no match', UNKNOWN_LOG],
    ['words wider than the screen', WIDE_WORDS],
  ] as const) {
    test(`${what} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/de/search/');
      await ask(page, text);
      await expect(heading(page)).toBeVisible();
      await expect(page.locator('.log.r .ln').last()).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
