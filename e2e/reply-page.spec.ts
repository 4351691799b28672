import { expect, type Locator, test } from '@playwright/test';
import { composeReply, DEFAULT_REPLY_OPTIONS } from '../lib/reply/compose-reply.ts';
import type { ReplySource } from '../lib/reply/types.ts';
import {
  expectNoAxeFindings,
  openWithClipboard,
  plainClipboard,
  previewText,
  publishedReply,
} from './support/desk.ts';

// What the service worker answers, a test cannot hold back; it has tests of its own.
test.use({ serviceWorkers: 'block' });

/** What a reader gets who selects the text and copies it: without the parts that the checkboxes hide. */
async function selectedText(shown: Locator): Promise<string> {
  return await shown.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
}

const PAGE = '/de/swisssign-ssl-tls-channel/reply/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['de', 'en'] as const) {
    test(`language, format and contents choose the shown reply (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/swisssign-ssl-tls-channel/reply/`);
      for (const language of ['de', 'en'] as const) {
        await page.locator(`input[value=${language}]`).check();
        const source = publishedReply(1006, language).source as unknown as ReplySource;
        for (const format of ['markdown', 'text'] as const) {
          await page.locator(`input[value=${format}]`).check();
          await expect(page.locator('.pv:visible')).toHaveCount(1);
          const shown = page.locator('.pv:visible pre');
          const expected = composeReply([source], { ...DEFAULT_REPLY_OPTIONS, format });
          expect((await selectedText(shown)).trim()).toBe(
            format === 'text' ? expected.text : expected.markdown,
          );
          await page.locator('input[value=check]').check();
          await page.locator('input[value=cause]').uncheck();
          const other = composeReply([source], {
            ...DEFAULT_REPLY_OPTIONS,
            format,
            contents: new Set(['fix', 'check', 'undo']),
          });
          expect((await selectedText(shown)).trim()).toBe(format === 'text' ? other.text : other.markdown);
          await page.locator('input[value=check]').uncheck();
          await page.locator('input[value=cause]').check();
        }
        await page.locator('input[value=link]').check();
        await expect(page.locator('.pv:visible')).toHaveText(`L 1006: ${source.title}\n${source.url}`, {
          useInnerText: true,
        });
        await expect(page.locator('input[value=cause]')).toBeHidden();
        await page.locator('input[value=html]').check();
        await expect(page.locator('.pv:visible a').first()).toHaveAttribute('href', source.url);
      }
      await expect(page.getByRole('button', { name: /Kopieren|Copy/u })).toHaveCount(0);
    });
  }

  test('the button of the article leads here', async ({ page }) => {
    await page.goto('/de/swisssign-ssl-tls-channel/');
    await page.getByRole('link', { name: /Für Ticket kopieren/u }).click();
    await expect(page).toHaveURL(PAGE);
    await expect(page.locator('noscript p')).toBeVisible();
  });

  test('a browser without :has() shows every variant under its name', async ({ page }) => {
    await page.route(`**${PAGE}`, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      const body = (await response.text()).replaceAll(':has(', ':unknown-to-this-browser(');
      await route.fulfill({ response, headers, body });
    });
    await page.goto(PAGE);
    await expect(page.locator('.pv:visible')).toHaveCount(8);
    await expect(page.getByRole('heading', { name: 'Markdown, Englisch' })).toBeVisible();
    await expect(page.locator('.sh-o')).toBeHidden();
  });

  for (const width of [390, 320]) {
    test(`fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGE);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
});

test('with script the page has the whole composer, and it copies', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto(PAGE);
  await page.getByRole('radio', { name: /^Text mit Schritten/u }).check();
  const shown = await previewText(page);
  await page.getByRole('button', { name: 'Kopieren' }).click();
  await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible();
  expect(await plainClipboard(page)).toBe(shown);
  await page.context().close();
});

test('reply pages are not for search engines', async ({ page, request }) => {
  await page.goto(PAGE);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u);
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/reply/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test(`axe finds nothing, ${colorScheme}, script ${javaScriptEnabled}`, async ({ browser }) => {
      // axe itself needs script, so the static page is looked at with the portal's own script held back.
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      if (!javaScriptEnabled) await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(PAGE);
      await expect(page.locator(javaScriptEnabled ? '.pv-live .paper' : '.pv:visible')).toBeVisible();
      await expectNoAxeFindings(page);
      await context.close();
    });
  }
}
