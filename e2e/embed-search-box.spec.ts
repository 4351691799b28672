import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFindings, publishedReply } from './support/desk.ts';

/*
 * The search box on a page of another origin, under the policy that docs/desk.md names and nothing more.
 */

const PORTAL = `http://localhost:${process.env.E2E_PORT ?? 3210}`;

const POLICY = [
  "default-src 'none'",
  `script-src ${PORTAL}`,
  `connect-src ${PORTAL}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function form(lang: string, attributes: string, type: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Ticket</title>
<script ${type} src="${PORTAL}/embed/lotse-search.js"></script></head>
<body><main><h1>Ticket</h1><p><label for="description">Description</label><br><textarea id="description" rows="8" cols="60"></textarea></p>
<lotse-search base="${PORTAL}" lang="${lang}" ${attributes}></lotse-search></main></body></html>`;
}

let server: Server;
let origin = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://form');
    if (pathname !== '/form') {
      response.writeHead(404).end();
      return;
    }
    const watched = searchParams.has('watch') ? 'for="#description"' : '';
    const type = searchParams.has('classic') ? 'defer' : 'type="module"';
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': POLICY });
    response.end(form(searchParams.get('lang') ?? 'de', watched, type));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Everything that must not happen on a page that is not ours. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('favicon')) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(PORTAL) && !url.startsWith(origin)) faults.push(`foreign: ${url}`);
    if (url.startsWith(PORTAL) && request.headers().cookie) faults.push(`cookie: ${url}`);
  });
  return faults;
}

const DESCRIPTION = {
  de: 'Guten Tag, unser Scanner kann nichts mehr senden. Im Protokoll steht "550 5.7.1 Unable to relay". Was tun?',
  en: 'Hello, our scanner cannot send any more. Its log says "550 5.7.1 Unable to relay". What can we do?',
} as const;

for (const lang of ['de', 'en'] as const) {
  test(`suggests articles while the customer writes, under a strict policy (${lang})`, async ({ page }) => {
    const faults = watch(page);
    await page.goto(`${origin}/form?lang=${lang}&watch`);
    await page.getByLabel('Description').fill(DESCRIPTION[lang]);
    const hit = page.getByRole('link', { name: /L 1002/u });
    await expect(hit).toContainText(publishedReply(1002, lang).source.title);
    await expect(hit).toHaveAttribute('href', `${PORTAL}/${lang}/unable-to-relay/`);
    await expect(page.getByRole('status')).toHaveText(
      lang === 'de' ? /bekanntes? Probleme? gefunden/u : /known issues? found/u,
    );
    const [opened] = await Promise.all([page.context().waitForEvent('page'), hit.click()]);
    await expect(opened).toHaveURL(`${PORTAL}/${lang}/unable-to-relay/`);
    await expect(page.getByLabel('Description')).toHaveValue(DESCRIPTION[lang]);
    expect(faults).toEqual([]);
  });
}

test('its own field: keyboard alone, arrows through the hits, Escape back', async ({ page }) => {
  const faults = watch(page);
  await page.goto(`${origin}/form?lang=de`);
  const field = page.getByRole('searchbox', { name: 'Bekannte Probleme suchen' });
  await field.focus();
  await page.keyboard.type('Schannel 36887');
  const first = page.locator('lotse-search li a').first();
  await expect(first).toContainText('L 1007');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  expect(faults).toEqual([]);
});

test('works as a classic script too', async ({ page }) => {
  await page.goto(`${origin}/form?lang=en&classic`);
  await page.getByRole('searchbox').fill('Unable to relay');
  await expect(page.locator('lotse-search li a').first()).toContainText('L 1002');
});

test('says nothing about what is no known issue, and nothing at all while a form is empty', async ({
  page,
}) => {
  await page.goto(`${origin}/form?lang=de&watch`);
  const description = page.getByLabel('Description');
  await description.fill(DESCRIPTION.de);
  await expect(page.getByRole('link', { name: /L 1002/u })).toBeVisible();
  await description.fill('');
  await expect(page.locator('lotse-search section')).toBeHidden();
});

test('a portal that cannot be reached leaves the form as it is; a search is told so', async ({ page }) => {
  await page.route('**/api/search-files.json', (route) => route.abort());
  await page.goto(`${origin}/form?lang=de&watch`);
  await page.getByLabel('Description').fill(DESCRIPTION.de);
  await page.goto(`${origin}/form?lang=de`);
  await page.getByRole('searchbox').fill('Unable to relay');
  await expect(page.getByRole('status')).toHaveText('Die Suche ist gerade nicht erreichbar.');
  await page.unroute('**/api/search-files.json');
  await page.getByRole('searchbox').fill('Unable to relay!');
  await expect(page.locator('lotse-search li a').first()).toContainText('L 1002');
});

test('sets no cookie and keeps nothing', async ({ page, context }) => {
  await page.goto(`${origin}/form?lang=de`);
  await page.getByRole('searchbox').fill('Unable to relay');
  await expect(page.locator('lotse-search li a').first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing (${colorScheme})`, async ({ browser }) => {
    // axe needs eval, which the policy of the page forbids.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${origin}/form?lang=de`);
    await page.getByRole('searchbox').fill('Unable to relay');
    await expect(page.locator('lotse-search li a').first()).toBeVisible();
    await expectNoAxeFindings(page);
    await context.close();
  });
}
