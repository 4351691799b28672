import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LIST_LENGTH } from '../trial.ts';
import { BASE, BASE_PATH_SITE, type PortalHost, SITE_URL, startHost } from './support/host.ts';

/* Long lists come in parts; here three entries are long. Everything works without script. */

let host: PortalHost;

test.beforeAll(async () => {
  host = await startHost();
});

test.afterAll(() => host.stop());

const at = (address: string) => `${host.origin}${BASE}${address}`;
const read = (file: string) => readFileSync(path.join(BASE_PATH_SITE, file), 'utf8');
const turn = (page: Page) =>
  page.getByRole('navigation', { name: /^(?:Seiten der Liste|Pages of the list)$/u });

/** Addresses of all parts of a list, found by following “next”. */
async function followParts(page: Page, list: string, visit: () => Promise<void>): Promise<string[]> {
  const visited: string[] = [];
  await page.goto(at(list));
  for (;;) {
    visited.push(new URL(page.url()).pathname.slice(BASE.length));
    await visit();
    const next = turn(page).locator('a[rel=next]');
    if ((await next.count()) === 0) return visited;
    await next.click();
    await page.waitForURL((url) => url.pathname.slice(BASE.length) !== visited.at(-1));
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [list, entries] of [
    ['/de/articles/', '#list tbody tr'],
    ['/en/messages/', '.msgs > li'],
    ['/de/changes/', '.part .rel > li'],
    ['/en/components/gateway-role/', '[aria-labelledby=articles] .rel > li'],
  ] as const) {
    test(`${list} is read to its end by its links, and nothing is left out or shown twice`, async ({
      page,
    }) => {
      const counts: number[] = [];
      const texts: string[] = [];
      const visited = await followParts(page, list, async () => {
        const found = await page.locator(entries).allTextContents();
        counts.push(found.length);
        texts.push(...found);
      });
      expect(visited).toEqual([list, ...visited.slice(1).map((_, index) => `${list}${index + 2}/`)]);
      expect(visited.length).toBeGreaterThan(1);
      expect(counts.slice(0, -1).every((count) => count === LIST_LENGTH)).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
      const [, after] = [visited.length, `${list}${visited.length + 1}/`];
      expect(existsSync(path.join(BASE_PATH_SITE, after, 'index.html'))).toBe(false);
    });
  }

  test('a letter leads to the part in which it begins, and is named again where it goes on', async ({
    page,
  }) => {
    const letters = new Map<string, string>();
    let continued = 0;
    await followParts(page, '/de/messages/', async () => {
      for (const heading of await page.locator('.part h2').all()) {
        const text = (await heading.textContent()) ?? '';
        const letter = text.replace(/\s*Fortsetzung$/u, '');
        const isContinued = letter !== text;
        expect(isContinued, text).toBe(letters.has(letter));
        continued += Number(isContinued);
        if (!isContinued) {
          const id = await heading.getAttribute('id');
          letters.set(letter, `${new URL(page.url()).pathname}#${id}`);
        }
      }
    });
    expect(continued).toBeGreaterThan(0);
    const links = page.getByRole('navigation', { name: 'Anfangsbuchstaben' }).getByRole('link');
    const named = await links.evaluateAll((all: HTMLAnchorElement[]) =>
      all.map((link) => [link.textContent, link.pathname + link.hash]),
    );
    expect(named).toEqual([...letters]);
  });

  test('the language link leads to the same part', async ({ page }) => {
    await page.goto(at('/de/messages/3/'));
    await page.locator('.langs a').click();
    await expect(page).toHaveURL(at('/en/messages/3/'));
    await expect(turn(page).getByRole('link', { name: 'Page 3', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('a component counts all its articles on each page', async ({ page }) => {
    await page.goto(at('/de/components/gateway-role/'));
    const heading = page.locator('#articles');
    const all = (await heading.textContent()) ?? '';
    expect(Number.parseInt(all, 10)).toBeGreaterThan(LIST_LENGTH);
    await turn(page).getByRole('link', { name: 'Nächste' }).click();
    await expect(page).toHaveURL(at('/de/components/gateway-role/2/'));
    await expect(heading).toHaveText(all);
  });
});

test('each part has a title, an address, a counterpart and neighbours of its own, and stands in the sitemap', () => {
  const html = read('de/articles/2/index.html');
  const url = (address: string) => `${SITE_URL}${BASE}${address}`;
  expect(html).toContain('<title>Alle Artikel, Seite 2 von 3 – Lotse</title>');
  expect(html).toContain(`<link rel="canonical" href="${url('/de/articles/2/')}">`);
  expect(html).toMatch(new RegExp(`hreflang="en" href="${url('/en/articles/2/')}"`, 'iu'));
  expect(html).toContain(`<link rel="prev" href="${url('/de/articles/')}">`);
  expect(html).toContain(`<link rel="next" href="${url('/de/articles/3/')}">`);
  expect(read('sitemap.xml')).toContain(`<loc>${url('/de/articles/2/')}</loc>`);
  expect(read('de/articles/index.html')).toContain('<title>Alle Artikel – Lotse</title>');
});

for (const [colorScheme, address] of [
  ['light', '/de/messages/2/'],
  ['dark', '/en/changes/2/'],
  ['dark', '/de/articles/2/'],
  ['light', '/en/components/gateway-role/2/'],
] as const) {
  test(`axe finds nothing on ${address} (${colorScheme}), and it does not scroll sideways`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(at(address));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
      [],
    );
    await context.close();
  });
}

test('the links between the parts are not printed', async ({ page }) => {
  await page.goto(at('/de/changes/2/'));
  await page.emulateMedia({ media: 'print' });
  await expect(turn(page)).toBeHidden();
});
