import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  expectNoAxeFindings,
  openWithClipboard,
  paste,
  plainClipboard,
  publishedReply,
  refuseClipboard,
  sheetOf,
  untilScriptRuns,
} from './support/desk.ts';

function ticket(name: string): string {
  return readFileSync(`fixtures/tickets/${name}.txt`, 'utf8');
}

const GERMAN = ticket('de-02-scanner-relay');
const ENGLISH = ticket('en-08-schannel-german-windows');

const WORDS = {
  de: {
    field: /^Ticket, mit/u,
    reply: /^Antwort mit L 1002/u,
    questions: 'Fragen kopieren',
    copied: 'Kopiert',
  },
  en: {
    field: /^Ticket, with/u,
    reply: /^Reply with L 1002/u,
    questions: 'Copy questions',
    copied: 'Copied',
  },
} as const;

for (const locale of ['de', 'en'] as const) {
  const words = WORDS[locale];

  test(`paste, R, Enter: the reply is in the customer's language, whatever the page's (${locale})`, async ({
    browser,
  }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/ticket/`);
    await untilScriptRuns(page);
    await page.getByRole('textbox', { name: words.field }).focus();
    await paste(page, GERMAN);
    await expect(page.locator('.cands li').first().locator('a').first()).toBeFocused();
    await page.keyboard.press('r');
    await expect(sheetOf(page).locator('.paper')).toContainText(publishedReply(1002, 'de').source.title);
    await page.keyboard.press('Enter');
    await expect(sheetOf(page).getByRole('button', { name: words.copied })).toBeVisible();
    expect(await plainClipboard(page)).toContain(publishedReply(1002, 'de').source.url);
    await page.context().close();
  });

  test(`facts stand with their place and lead to it (${locale})`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/ticket/`);
    const field = page.getByRole('textbox', { name: words.field });
    await field.focus();
    await paste(page, GERMAN);
    await expect(page.locator('.cands li').first()).toBeVisible();
    const line = GERMAN.split('\n').findIndex((text) => text.includes('Version 13.2')) + 1;
    const fact = page.getByRole('button', { name: new RegExp(`^13\\.2 (?:Zeile|Line) ${line} `, 'u') });
    await fact.press('Enter');
    const selected = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe('13.2');
    await expect(field).toBeFocused();
    await page.context().close();
  });

  test(`what is missing is asked in the customer's language (${locale})`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/ticket/`);
    await page.getByRole('textbox', { name: words.field }).focus();
    await paste(page, GERMAN);
    const boxes = page.locator('.quest input');
    await expect(boxes.first()).toBeVisible();
    for (const box of await boxes.all()) await box.check();
    await page.getByRole('button', { name: words.questions }).press('Enter');
    await expect(page.getByRole('button', { name: words.copied })).toBeVisible();
    const asked = (await plainClipboard(page)).split('\n').map((text) => text.replace(/^\d+\. /u, ''));
    const known = publishedReply(1002, 'de').questions.map(({ de }) => de);
    expect(asked.length).toBeGreaterThan(1);
    for (const question of asked) expect(known).toContain(question);
    // The ticket gives the version, so nobody asks for it.
    expect(asked.join('\n')).not.toMatch(/Welche Version/u);
    await page.context().close();
  });

  test(`the copy to pass on stands beside the ticket and holds nothing private (${locale})`, async ({
    browser,
  }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/ticket/`);
    await page.getByRole('textbox', { name: words.field }).focus();
    await paste(page, GERMAN);
    await page.locator('.redact > summary').press('Enter');
    await expect(page.locator('.sides pre')).toHaveText(GERMAN.trim(), { useInnerText: true });
    await page
      .getByRole('button', { name: locale === 'de' ? 'Kopie kopieren' : 'Copy this text' })
      .press('Enter');
    await expect(page.getByRole('button', { name: words.copied })).toBeVisible();
    const copied = await plainClipboard(page);
    const facts = JSON.parse(readFileSync('fixtures/tickets/de-02-scanner-relay.json', 'utf8')) as {
      readonly private: readonly string[];
      readonly keep: readonly string[];
    };
    for (const secret of facts.private) expect(copied).not.toContain(secret);
    for (const needed of facts.keep) expect(copied).toContain(needed);
    await page.context().close();
  });
}

test('J and K go through the candidates, and the questions follow', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto('/de/ticket/');
  await page.locator('#ticket').focus();
  await paste(page, GERMAN);
  const links = page.locator('.cands li > a');
  await expect(links.first()).toBeFocused();
  expect(await links.count()).toBeGreaterThan(1);
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  const number = await page.locator('.cands li').nth(1).locator('.plate').textContent();
  await expect(page.locator('.quest h2')).toContainText(number ?? 'none');
  await page.keyboard.press('k');
  await expect(links.first()).toBeFocused();
  await page.context().close();
});

test('a German Windows in an English ticket: the answer stays English', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto('/de/ticket/');
  await page.locator('#ticket').focus();
  await paste(page, ENGLISH);
  await expect(page.locator('.cands li a').first()).toHaveText(publishedReply(1007, 'en').source.title);
  await page.context().close();
});

test('a ticket that no article answers gets general questions, and says so', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto('/en/ticket/');
  await page.locator('#ticket').focus();
  await paste(
    page,
    'Hello,\ncould you please tell me the opening hours of your office? Thank you.\nBest regards',
  );
  await expect(page.locator('.quest h2')).toContainText(/questions/iu);
  await expect(page.locator('.quest')).toContainText('Which version of NoSpamProxy do you use?');
  await page.context().close();
});

test('a file can be chosen, and a bookmark can bring a ticket along', async ({ page }) => {
  await page.goto('/de/ticket/');
  await page.locator('input[type=file]').setInputFiles('fixtures/tickets/de-08-schannel.txt');
  await expect(page.locator('.cands li .plate').first()).toHaveText('L 1007');
  const bytes = Buffer.from(GERMAN);
  const head = [1, bytes.length & 255, bytes.length >> 8, ~bytes.length & 255, (~bytes.length >> 8) & 255];
  const packed = Buffer.concat([Buffer.from(head), bytes]).toString('base64url');
  await page.goto('about:blank');
  await page.goto(`/de/ticket/#t=${packed}`);
  await expect(page.locator('.cands li .plate').first()).toHaveText('L 1002');
  await expect(page).toHaveURL('/de/ticket/');
});

test('nothing of the ticket leaves the browser or stays in it', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto('/de/ticket/');
  await page.locator('#ticket').focus();
  await paste(page, GERMAN);
  await expect(page.locator('.quest')).toBeVisible();
  await page.locator('.redact > summary').click();
  await expect(page.locator('.sides')).toBeVisible();
  expect(requests.filter((request) => !request.startsWith('GET http://localhost:'))).toEqual([]);
  expect(requests.join('\n')).not.toMatch(/petersen|gw01|192\.0\.2\.77/iu);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toMatch(/petersen/iu);
  await page.reload();
  await expect(page.locator('#ticket')).toHaveValue('');
  await page.context().close();
});

test('a clipboard that refuses: the copy is selected instead', async ({ page }) => {
  await refuseClipboard(page);
  await page.goto('/de/ticket/');
  await page.locator('#ticket').fill(GERMAN);
  await page.keyboard.press('Control+Enter');
  await page.locator('.redact > summary').click();
  await page.getByRole('button', { name: 'Kopie kopieren' }).click();
  await expect(page.getByRole('button', { name: 'Nicht kopiert, Text ist markiert' })).toBeVisible();
  await expect(page.locator('#redact-copy')).toBeFocused();
});

test('without the index the facts still stand, and the search can be tried again', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.route('**/api/search-files.json', (route) => route.abort());
  await page.goto('/de/ticket/');
  await page.locator('#ticket').focus();
  await paste(page, GERMAN);
  await expect(page.locator('.problem')).toBeVisible();
  await expect(page.getByRole('button', { name: /^13\.2/u })).toBeVisible();
  await page.unroute('**/api/search-files.json');
  await page.getByRole('button', { name: 'Noch einmal' }).click();
  await expect(page.locator('.cands li .plate').first()).toHaveText('L 1002');
  await page.context().close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, list] of [
    ['de', 'Alle Artikel'],
    ['en', 'All articles'],
  ] as const) {
    test(`says what it needs and leads to the lists (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/ticket/`);
      await expect(page.locator('#ticket')).toHaveCount(0);
      await page.getByRole('main').getByRole('link', { name: list }).click();
      await expect(page).toHaveURL(`/${locale}/articles/`);
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a ticket that was read (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({
      colorScheme,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto('/de/ticket/');
    await page.locator('#ticket').focus();
    await paste(page, GERMAN);
    await expect(page.locator('.quest')).toBeVisible();
    await page.locator('.redact > summary').click();
    await expect(page.locator('.sides')).toBeVisible();
    await expectNoAxeFindings(page);
    await context.close();
  });
}

for (const width of [390, 320]) {
  test(`a ticket that was read fits ${width} px`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/de/ticket/');
    await page.locator('#ticket').focus();
    await paste(page, GERMAN);
    await expect(page.locator('.quest')).toBeVisible();
    await page.locator('.redact > summary').click();
    await expect(page.locator('.sides')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });
}
