import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectNoAxeFindings } from './support/desk.ts';
import { makeCopy, type OfflineCopy } from './support/offline-copy.ts';
import { ARTICLES } from './support/site.ts';

/* The offline file as a reader opens it: by its path, without a server, without a connection. */

// One file for all tests here: it is made once.
test.describe.configure({ mode: 'default' });
// A trace would copy the whole document with every step.
test.use({ trace: 'off' });

const NAME = 'lotse-2026-11-24.html';
let copy: OfflineCopy;
let address = '';

test.beforeAll(async () => {
  test.setTimeout(150_000);
  copy = await makeCopy('build-offline', '2026-11-24');
  address = pathToFileURL(path.join(copy.folder, NAME)).href;
});
test.afterAll(() => copy.remove());

/** Collects what must never happen: console messages, breaches of the policy, requests to anywhere. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) faults.push(request.url());
  });
  return faults;
}

async function open(context: BrowserContext, fragment = ''): Promise<Page> {
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(address + fragment);
  return page;
}

async function search(page: Page, text: string): Promise<void> {
  const change = page.getByRole('button', { name: /Eingabe ändern|Change input/u });
  if (await change.isVisible()) await change.click();
  await page.locator('.ask textarea').fill(text);
  await page.locator('.ask button[type=submit]').click();
}

test('the checksum beside it is its own', () => {
  const sum = createHash('sha256')
    .update(readFileSync(path.join(copy.folder, NAME)))
    .digest('hex');
  expect(readFileSync(path.join(copy.folder, `${NAME}.sha256`), 'utf8')).toBe(`${sum}  ${NAME}\n`);
});

for (const locale of ['de', 'en'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('the search finds every article by its title, and the link leads to it', async ({ context }) => {
      const page = await open(context);
      const faults = watch(page);
      for (const { id, texts } of ARTICLES) {
        const { title } = texts[locale] ?? texts.de;
        await search(page, title);
        const link = page.locator('.best h2 a');
        await expect(link).toHaveText(title);
        await expect(link).toHaveAttribute('href', locale === 'de' ? `#L${id}` : `#en-L${id}`);
      }
      await page.locator('.best h2 a').click();
      const last = ARTICLES.at(-1);
      await expect(
        page.locator('article:target').getByRole('heading', { name: last?.texts[locale]?.title ?? '' }),
      ).toBeInViewport();
      expect(faults).toEqual([]);
    });
  });
}

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE', permissions: ['clipboard-read', 'clipboard-write'] });

  test('a pasted log is read: lines marked, private parts masked, codes decoded', async ({ context }) => {
    const page = await open(context);
    const faults = watch(page);
    await search(
      page,
      'Jan 14 09:12:01 mx1 postfix/smtp[4711]: to=<eva@example.com>, relay=192.0.2.7[192.0.2.7]:25, status=bounced\nhost 192.0.2.7 said: 550 5.7.1 Unable to relay',
    );
    await expect(page.locator('.best .plate')).toHaveText('L 1002');
    const log = page
      .getByRole('region', { name: 'Eingefügtes Protokoll' })
      .or(page.locator('.log, .paste'))
      .first();
    await expect(log).not.toContainText('eva@example.com');
    await expect(page.locator('.codes')).toContainText('SMTP 550');
    expect(faults).toEqual([]);
  });

  test('the worker of the search is made from the document itself', async ({ context }) => {
    const page = await open(context);
    const started = page.waitForEvent('worker');
    await search(page, 'Unable to relay');
    expect((await started).url()).toMatch(/^blob:/u);
    await expect(page.locator('.best .plate')).toHaveText('L 1002');
  });

  test('where a browser gives a file no worker, the search works in the page', async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const page = await open(context);
    await search(page, 'Schannel 36887');
    await expect(page.locator('.best .plate')).toHaveText('L 1007');
  });

  test('copy takes the command with the values of this article and no other', async ({ context }) => {
    const page = await open(context, '#L1003');
    const block = page.locator('#L1003 lotse-command:has(.fill)').first();
    await block.locator('.fill summary').click();
    const field = block.locator('.fill input').first();
    await field.fill('mx-example');
    const name = await field.getAttribute('name');
    expect(name).toMatch(/^l1003-/u);
    await block.locator('.copy').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('mx-example');
    const others = page.locator('article:not([id$="L1003"]) var.filled');
    await expect(others).toHaveCount(0);
  });

  test('the shell is chosen for all commands, the appearance goes round', async ({ context }) => {
    const page = await open(context, '#L1003');
    await page.locator('#L1003 .shell .l-cmd').first().click();
    const unchosen = page.locator('lotse-command input[type=radio][value=cmd]:not(:checked)');
    await expect(unchosen).toHaveCount(0);
    await page.locator('lotse-theme button').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('a link into the other language shows it', async ({ context }) => {
    const page = await open(context, '#en-L1002-s3');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('#en-L1002-s3')).toBeInViewport();
    await page.locator('[data-to-language=de]').click();
    await expect(page.locator('[data-language=en]')).toBeHidden();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Lotse: alle bekannten Probleme' }),
    ).toBeVisible();
  });

  for (const [day, isStale] of [
    ['2027-02-22', false],
    ['2027-02-23', true],
  ] as const) {
    test(`on ${day} it ${isStale ? 'warns of' : 'says nothing about'} its age`, async ({ context }) => {
      await context.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
      const page = await open(context);
      const notice = page.getByText(/Diese Datei ist \d+ Tage alt/u);
      if (isStale) await expect(notice).toHaveText('Diese Datei ist 91 Tage alt');
      else await expect(notice).toHaveCount(0);
    });
  }

  test('no findings of axe, no sideways scrolling on a telephone', async ({ context }) => {
    // All pages of the base at once.
    test.setTimeout(300_000);
    const page = await open(context);
    await expectNoAxeFindings(page);
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe('with scripts blocked', () => {
  test.use({ javaScriptEnabled: false });

  test('it is one document with an index, both languages and every figure', async ({ context }) => {
    const page = await open(context);
    await expect(page.getByText('Stand 24.11.2026').first()).toBeVisible();
    await expect(page.getByText('As of 24 Nov 2026').first()).toBeVisible();
    for (const locale of ['de', 'en'] as const) {
      const titles = ARTICLES.map(({ texts }) => (texts[locale] ?? texts.de).title);
      expect(await page.locator(`#${locale} article h1`).allTextContents()).toEqual(titles);
      const listed = await page
        .locator(`#${locale}-contents section`)
        .first()
        .getByRole('link')
        .allTextContents();
      expect(listed.map((text) => text.replace(/^L \d+ /u, ''))).toEqual(titles);
    }
    const widths = await page
      .locator('.shot img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    await expect(page.locator('#de-codes a').first()).toBeVisible();
    await expect(
      page.locator('#de-messages code').filter({ hasText: 'Unable to relay' }).first(),
    ).toBeVisible();
    await page
      .locator('#de-messages li')
      .filter({ hasText: 'Unable to relay' })
      .getByRole('link')
      .first()
      .click();
    await expect(page.locator('#L1002 h1')).toBeInViewport();
    await expect(page.locator('.ask')).toHaveCount(0);
  });

  test('it has no link that leads nowhere, no id twice, no address of the portal', () => {
    const html = readFileSync(path.join(copy.folder, NAME), 'utf8');
    const page = html.replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/gu, '');
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1] ?? '');
    const inTemplates = [...page.matchAll(/<template[\s\S]*?<\/template>/gu)].map(String).join('');
    const own = ids.filter((id) => !inTemplates.includes(` id="${id}"`) || id.startsWith('tools-'));
    expect(own.filter((id, at) => own.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const targets = [...page.matchAll(/\shref="#([^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !known.has(target))).toEqual([]);
    expect([...page.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/gu)].map(String)).toEqual([]);
  });
});
