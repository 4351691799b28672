import { expect, type Locator, type Page, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import {
  expectNoAxeFindings,
  openWithClipboard,
  plainClipboard,
  previewText,
  publishedReply,
  refuseClipboard,
  richClipboard,
  sheetOf,
  untilScriptRuns,
} from './support/desk.ts';

// What the service worker answers, a test cannot hold back; it has tests of its own.
test.use({ serviceWorkers: 'block' });

/** Words of a piece of HTML, read outside of the browser. */
function textOf(html: string): string {
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
  };
  return parseFragment(html).childNodes.map(walk).join('');
}

/** Opens the sheet by key and waits for it: the composer is loaded on its first use. */
async function openSheet(page: Page): Promise<Locator> {
  await page.keyboard.press('t');
  const sheet = sheetOf(page);
  await expect(sheet.locator('.paper')).toBeVisible();
  return sheet;
}

const ARTICLE = { id: 1003, slug: 'setup-powershell-remoting' } as const;
const WORDS = {
  de: { copied: 'Kopiert', title: 'Antwort für das Ticket', check: 'Prüfen', other: 'Englisch' },
  en: { copied: 'Copied', title: 'Ticket reply', check: 'Check', other: 'German' },
} as const;

for (const locale of ['de', 'en'] as const) {
  const words = WORDS[locale];

  test(`T, Enter, Esc: rich text and plain text are copied, and the focus returns (${locale})`, async ({
    browser,
  }) => {
    const page = await openWithClipboard(browser);
    const said: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('blocked by Playwright')) said.push(message.text());
    });
    await page.goto(`/${locale}/${ARTICLE.slug}/`);
    await untilScriptRuns(page);
    const link = page.locator('.toc a').first();
    await link.focus();
    const sheet = await openSheet(page);
    await expect(sheet.getByRole('heading', { name: words.title })).toBeVisible();
    const shown = await previewText(sheet);
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name: words.copied })).toBeVisible();
    await expect(sheet.getByRole('status')).toHaveText(words.copied);
    const { types, html } = await richClipboard(page);
    expect(types).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
    expect(textOf(html).trim()).toBe(shown.trim());
    expect(html).not.toMatch(/\sclass=/u);
    expect(await plainClipboard(page)).toContain(publishedReply(ARTICLE.id, locale).source.url);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(link).toBeFocused();
    // No breach of the policy either: the sheet brings its style along.
    expect(said).toEqual([]);
    await page.context().close();
  });

  test(`1 to 4 choose the format, and the preview is what is copied (${locale})`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/${ARTICLE.slug}/`);
    await untilScriptRuns(page);
    const sheet = await openSheet(page);
    const { source } = publishedReply(ARTICLE.id, locale);
    for (const [key, begins] of [
      ['1', `L 1003: ${source.title}\n${source.url}`],
      ['2', `**[L 1003: ${source.title}](${source.url})**`],
      ['4', `L 1003: ${source.title}\n${source.url}\n\n`],
    ] as const) {
      await page.keyboard.press(key);
      await expect(sheet.getByRole('radio').nth(1 + Number(key))).toBeChecked();
      await expect(sheet.locator('.pv-live pre')).toContainText(begins.split('\n')[0] ?? '');
      const shown = await previewText(sheet);
      expect(shown.startsWith(begins)).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => plainClipboard(page)).toBe(shown);
    }
    await page.context().close();
  });

  test(`contents, shell and language change the reply; commands stay byte for byte (${locale})`, async ({
    browser,
  }) => {
    const page = await openWithClipboard(browser);
    await page.goto(`/${locale}/${ARTICLE.slug}/`);
    await untilScriptRuns(page);
    const sheet = await openSheet(page);
    await page.keyboard.press('4');
    await sheet.getByRole('checkbox', { name: words.check }).press('Space');
    for (const shell of ['powershell', 'cmd'] as const) {
      await sheet.locator(`input[value=${shell}]`).check();
      const text = await previewText(sheet);
      await page.keyboard.press('Enter');
      await expect.poll(() => plainClipboard(page)).toBe(text);
      const { commands } = publishedReply(ARTICLE.id, locale).source;
      const wanted = Object.values(commands).flatMap(({ shells }) => shells[shell] ?? []);
      expect(wanted.length).toBeGreaterThan(1);
      for (const command of wanted.filter((one) => !one.includes('{{'))) expect(text).toContain(command);
    }
    await sheet.getByRole('radio', { name: words.other }).check();
    const other = locale === 'de' ? 'en' : 'de';
    await expect(sheet.locator('.pv-live pre')).toContainText(publishedReply(ARTICLE.id, other).source.title);
    await page.context().close();
  });
}

test('a German reply in Sie, du and neutral; an English one has no such choice', async ({ page }) => {
  await page.goto('/de/unable-to-relay/');
  await untilScriptRuns(page);
  const sheet = await openSheet(page);
  await expect(sheet.getByRole('radio', { name: 'Du' })).toBeHidden();
  await sheet.getByRole('checkbox', { name: 'Mit Anrede und Schluss' }).check();
  await expect(sheet.locator('.paper')).toContainText('Ihre Anfrage passt');
  await sheet.getByRole('radio', { name: 'Du' }).check();
  await expect(sheet.locator('.paper')).toContainText('deine Anfrage passt');
  await sheet.getByRole('radio', { name: 'Neutral' }).check();
  await expect(sheet.locator('.paper')).toContainText('die Anfrage passt');
  await sheet.getByRole('radio', { name: 'Englisch' }).check();
  await expect(sheet.locator('.paper')).toContainText('Your request matches');
  await expect(sheet.getByRole('radio', { name: 'Du' })).toBeHidden();
});

test('values go into commands, from the page and back to it; what a shell could run does not', async ({
  page,
}) => {
  await page.goto('/de/swisssign-ssl-tls-channel/');
  await untilScriptRuns(page);
  const block = page.locator('lotse-command', { has: page.locator('.fill') }).first();
  await block.getByText('Werte einsetzen').click();
  const field = block.locator('.fill input').first();
  const name = (await field.getAttribute('name')) ?? '';
  await field.fill('A1B2C3');
  await page.locator('h1').click();
  const sheet = await openSheet(page);
  for (const box of await sheet.locator('input[name=content]').all()) await box.check();
  const value = sheet.locator(`#reply-value-${name}`);
  await expect(value).toHaveValue('A1B2C3');
  await expect(sheet.locator('.paper')).toContainText('A1B2C3');
  await value.fill('x"; calc');
  await expect(sheet.locator('.msg:visible')).toContainText('Wird so nicht eingesetzt');
  await expect(sheet.locator('.paper')).not.toContainText('calc');
  await value.fill('D4E5F6');
  await expect(sheet.locator('.msg:visible')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('D4E5F6');
});

test('several articles in one reply: added by number and by word, left out again', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto('/de/unable-to-relay/');
  await untilScriptRuns(page);
  const sheet = await openSheet(page);
  const add = sheet.getByRole('textbox', { name: 'Weiterer Artikel' });
  await add.fill('1004');
  await expect(sheet.locator('.found button')).toHaveCount(1);
  await add.press('Enter');
  await expect(sheet.getByRole('status')).toHaveText('L 1004 aufgenommen');
  await add.fill('schannel');
  await expect(sheet.locator('.found button').first()).toContainText('L 1007');
  await sheet.locator('.found button').first().press('Enter');
  await expect(sheet.locator('.sh-h')).toContainText('und 2 weitere');
  await sheet.getByRole('radio', { name: /^Link/u }).check();
  await sheet.getByRole('button', { name: 'L 1004 weglassen' }).press('Enter');
  await expect(sheet.locator('.sh-h')).toContainText('und 1 weiterer');
  await sheet.getByRole('button', { name: 'Kopieren' }).press('Enter');
  await expect(sheet.getByRole('button', { name: 'Kopiert' })).toBeVisible();
  expect((await plainClipboard(page)).match(/L \d{4}/gu)).toEqual(['L 1002', 'L 1007']);
  await page.context().close();
});

test('the last choice is remembered; Shift+T copies with it and says so, without a sheet', async ({
  browser,
}) => {
  const page = await openWithClipboard(browser);
  await page.goto('/de/unable-to-relay/');
  await untilScriptRuns(page);
  const sheet = await openSheet(page);
  await page.keyboard.press('2');
  await sheet.getByRole('radio', { name: 'Englisch' }).check();
  await page.keyboard.press('Escape');
  await page.goto('/de/outlook-outbox-draft/');
  await untilScriptRuns(page);
  await page.keyboard.press('Shift+T');
  await expect(page.getByRole('status').filter({ hasText: 'Antwort kopiert' })).toHaveText(
    'Antwort kopiert: L 1004, Markdown, Englisch',
  );
  await expect(sheetOf(page)).toHaveCount(0);
  const { source } = publishedReply(1004, 'en');
  expect(await plainClipboard(page)).toContain(`**[L 1004: ${source.title}](${source.url})**`);
  await page.keyboard.press('t');
  await expect(sheetOf(page).getByRole('radio', { name: /^Markdown/u })).toBeChecked();
  await page.context().close();
});

test('in a list R opens the reply of the row with the focus', async ({ page }) => {
  await page.goto('/en/articles/');
  await untilScriptRuns(page);
  await page.locator('[data-article="1005"] a').first().focus();
  await page.keyboard.press('r');
  await expect(sheetOf(page).locator('.sh-h')).toContainText('L 1005');
});

test('in search results R opens the reply of the article that was found', async ({ page }) => {
  await page.goto('/de/search/?q=Unable+to+relay');
  await expect(page.locator('.best lotse-reply')).toBeVisible();
  await page.locator('.best h2 a').focus();
  await page.keyboard.press('r');
  await expect(sheetOf(page).locator('.sh-h')).toContainText('L 1002');
});

test('single letters can be switched off', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lotse.shortcuts', 'off'));
  await page.goto('/de/unable-to-relay/');
  await untilScriptRuns(page);
  await page.keyboard.press('t');
  await page.keyboard.press('Shift+T');
  const button = page.locator('lotse-reply a').first();
  await button.focus();
  await button.press('Enter');
  await expect(sheetOf(page)).toHaveCount(1);
  await page.keyboard.press('1');
  await expect(sheetOf(page).getByRole('radio', { name: /^HTML/u })).toBeChecked();
});

test.describe('a clipboard that refuses', () => {
  test.beforeEach(async ({ page }) => {
    await refuseClipboard(page);
    await page.goto('/de/unable-to-relay/');
    await untilScriptRuns(page);
  });

  test('the text is selected instead, and the sheet says so', async ({ page }) => {
    const sheet = await openSheet(page);
    await page.keyboard.press('4');
    await expect(sheet.locator('.pv-live pre')).toBeVisible();
    const shown = await previewText(sheet);
    await page.keyboard.press('Enter');
    await expect(sheet.getByText('Strg+C kopiert ihn')).toBeVisible();
    await expect(sheet.getByRole('status')).toHaveText('Nicht kopiert, Text ist markiert');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(shown);
  });

  test('Shift+T opens the sheet with the text selected', async ({ page }) => {
    await page.keyboard.press('Shift+T');
    await expect(sheetOf(page).getByText('Strg+C kopiert ihn')).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toContain('L 1002');
  });
});

test('data that does not arrive is said and can be asked for again', async ({ page }) => {
  await page.route('**/api/replies/**', (route) => route.abort(), { times: 1 });
  await page.goto('/de/unable-to-relay/');
  await untilScriptRuns(page);
  await page.keyboard.press('t');
  const sheet = sheetOf(page);
  await expect(sheet.getByRole('alert')).toContainText('Der Artikel wurde nicht geladen.');
  await sheet.getByRole('button', { name: 'Noch einmal' }).press('Enter');
  await expect(sheet.locator('.paper')).toContainText('L 1002');
});

test('a composer that does not arrive leads to its page, which needs no script', async ({ page }) => {
  await page.goto('/de/unable-to-relay/');
  await untilScriptRuns(page);
  await page.route('**/assets/chunk.*.js', (route) => route.abort());
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/de/unable-to-relay/reply/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the open sheet (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const key of ['3', '2']) {
      await page.goto('/de/swisssign-ssl-tls-channel/');
      await untilScriptRuns(page);
      const sheet = await openSheet(page);
      await page.keyboard.press(key);
      await expect(sheet.locator(key === '3' ? '.paper.rich' : '.paper pre').first()).toBeVisible();
      await expectNoAxeFindings(page);
    }
    await context.close();
  });
}

for (const width of [390, 320]) {
  test(`the sheet fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/de/setup-powershell-remoting/');
    await untilScriptRuns(page);
    await page.keyboard.press('t');
    await expect(sheetOf(page).locator('.paper')).toBeVisible();
    const overflow = await sheetOf(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
