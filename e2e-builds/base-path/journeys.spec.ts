import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { openWithClipboard, paste, sheetOf, untilScriptRuns } from '../../e2e/support/desk.ts';
import { untilKept } from '../../e2e/support/kept.ts';
import { ask, best } from '../../e2e/support/search.ts';
import { BASE_PATH_SETTINGS, openBasePathTrial } from '../trial.ts';
import { BASE, type PortalHost, SITE_URL, startHost } from './support/host.ts';

/* Readers and agents below the base path. The host writes down what is asked for: nothing may lie outside. */

let host: PortalHost;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(async () => {
  const outside = host.asked().filter((address) => !address.startsWith(`${BASE}/`));
  await host.stop();
  expect(outside).toEqual([]);
});

const at = (address: string) => `${host.origin}${BASE}${address}`;

function watchConsole(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return messages;
}

const ARTICLE = '/de/unable-to-relay/';

for (const address of [
  ...[
    '/de/',
    ARTICLE,
    `${ARTICLE}reply/`,
    '/de/articles/',
    '/de/symptoms/',
    '/de/symptoms/message-rejected/',
  ],
  ...['/de/components/', '/de/codes/', '/de/messages/', '/de/changes/', '/de/search/', '/de/ticket/'],
  ...['/en/tools/', '/en/privacy/', '/en/offline/'],
]) {
  test(`${address} loads all that it needs from below the base path`, async ({ page }) => {
    const messages = watchConsole(page);
    const answer = await page.goto(at(address));
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['speculation-rules']).toBe(`"${BASE}/speculation-rules.json"`);
    await page.waitForLoadState('networkidle');
    expect(messages).toEqual([]);
    expect(host.asked().some((path) => path.endsWith('.woff2'))).toBe(true);
  });
}

test('a message leads to its article, whose reply holds the address of the host', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto(at('/de/'));
  await ask(page, '550 5.7.1 Unable to relay');
  await expect(best(page).locator('.plate')).toHaveText('L 1002');
  await best(page).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${at(ARTICLE)}`, 'u'));
  await untilScriptRuns(page);
  await page.keyboard.press('r');
  const paper = sheetOf(page).locator('.paper').first();
  await expect.poll(() => paper.innerHTML()).toContain(`${SITE_URL}${BASE}/L1002`);
  await page.context().close();
});

test('a ticket leads to its article', async ({ browser }) => {
  const page = await openWithClipboard(browser);
  await page.goto(at('/de/ticket/'));
  await untilScriptRuns(page);
  await page.getByRole('textbox', { name: /^Ticket, mit/u }).focus();
  await paste(page, await readFile('fixtures/tickets/de-02-scanner-relay.txt', 'utf8'));
  await expect(page.locator('.cands li').first().locator('a').first()).toHaveAttribute(
    'href',
    new RegExp(`^${BASE}/de/`, 'u'),
  );
  await page.context().close();
});

test.describe('addresses', () => {
  for (const [from, to] of [
    ['/L1002?r=1#s3', '/de/unable-to-relay/?r=1#s3'],
    ['/en/L1002', '/en/unable-to-relay/'],
    ['/L1002/index.html?r=1#s3', '/de/unable-to-relay/?r=1#s3'],
    ['/de/unable-to-relay', '/de/unable-to-relay/'],
  ] as const) {
    test(`${from} leads to ${to}`, async ({ page }) => {
      await page.goto(at(from));
      await expect(page).toHaveURL(at(to));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Unable to relay/u);
    });
  }

  test('the folder leads to the language of the browser, and each page to the other one', async ({
    page,
  }) => {
    await page.goto(at('/'));
    await expect(page).toHaveURL(at('/en/'));
    await page.getByRole('link', { name: 'Deutsch' }).first().click();
    await expect(page).toHaveURL(at('/de/'));
  });

  test('an address that does not exist gets a page with ways on', async ({ page }) => {
    const answer = await page.goto(at('/en/no-such-article/'));
    expect(answer?.status()).toBe(404);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`^${at('/en/')}`, 'u'));
  });
});

test('a kept article and the search work without a connection', async ({ page, context }) => {
  await page.goto(at(ARTICLE));
  await untilKept(page, `${BASE}${ARTICLE}`);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual([`${BASE}/`]);
  await page.goto(at('/de/search/?q=Unable%20to%20relay'));
  await expect(best(page).locator('.plate')).toHaveText('L 1002');
  await untilKept(page, `${BASE}/api/search-files.json`);
  await context.setOffline(true);
  await page.goto(at('/L1002'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Unable to relay/u);
  await page.locator('#find').fill('TrustCenterError');
  await page.locator('#find').press('Enter');
  await expect(best(page).locator('.plate')).toHaveText('L 1006');
});

test('the offline file needs no host, and names this one', async ({ page }) => {
  const trial = await openBasePathTrial();
  const folder = await mkdtemp(path.join(tmpdir(), 'lotse-offline-'));
  const args = ['--import', 'tsx', 'scripts/build-offline.ts', '--as-is', '--target', folder];
  const env = { ...process.env, ...BASE_PATH_SETTINGS };
  await promisify(execFile)(process.execPath, args, { cwd: trial.folder, env });
  const file = (await readdir(folder)).find((name) => name.endsWith('.html')) ?? '';
  const html = await readFile(path.join(folder, file), 'utf8');
  expect(html).not.toMatch(new RegExp(`\\s(?:href|src|action)="${BASE}/`, 'u'));
  expect(html).toContain(`${SITE_URL}${BASE}/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
  await rm(folder, { recursive: true });
});
