import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { LIST_LENGTH } from '../trial.ts';
import { BASE, BASE_PATH_SITE, type PortalHost, startHost } from './support/host.ts';

/* The list of articles in parts, with script: filters, sorting and files are those of all articles. */

// What the service worker fetches for itself is no part of any test here.
test.use({ serviceWorkers: 'block' });

let host: PortalHost;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(() => host.stop());

const ARTICLES = 8;
const at = (address: string) => `${host.origin}${BASE}${address}`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.locator('#list tbody tr[data-row]');
const turn = (page: Page) => page.locator('.turn');
const line = (page: Page) => page.locator('.b-load');
const said = (page: Page) => page.getByRole('status');
const setup = (page: Page) => page.getByRole('checkbox', { name: /^Setup bricht ab/u });
const numbers = (page: Page) => rows(page).locator('td:first-child').allTextContents();

/** Parts of the list that were asked for, without the one that was opened. */
const fetched = () =>
  host
    .asked()
    .slice(1)
    .filter((address) => /\/articles\/(?:\d+\/)?$/u.test(address))
    .toSorted();

async function openList(page: Page, address = '/de/articles/'): Promise<void> {
  await page.goto(at(address));
  await expect(page.getByRole('button', { name: /^CSV/u })).toBeVisible();
}

/** Holds the requests for parts until they are let go. */
async function hold(page: Page, part = /\/articles\/(?:2|3)\/$/u) {
  const held: Route[] = [];
  await page.route(part, async (route) => {
    if (route.request().isNavigationRequest()) await route.continue();
    else held.push(route);
  });
  return {
    letGo: () => Promise.all(held.splice(0).map((route) => route.continue())),
  };
}

test('the untouched list shows its part, counts all articles and loads nothing more', async ({ page }) => {
  await openList(page, '/de/articles/2/');
  await expect(heading(page)).toHaveText(`${ARTICLES} Artikel`);
  await expect(page.locator('.b-h .n')).toHaveText('Seite 2 von 3');
  await expect(rows(page)).toHaveCount(LIST_LENGTH);
  await expect(setup(page)).toHaveAccessibleName(/ ?1$/u);
  await page.getByRole('button', { name: 'Vorschau L 1004' }).click();
  await expect(page.locator('tr.selx')).toHaveCount(1);
  expect(fetched()).toEqual([]);
});

test('a filter finds its article on another page, and back again', async ({ page }) => {
  await openList(page, '/de/articles/3/');
  await setup(page).check();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('L 1003');
  await expect(heading(page)).toHaveText('1 Artikel');
  await expect(page.getByText(`von ${ARTICLES}`, { exact: true })).toBeVisible();
  await expect(said(page)).toHaveText(`1 Artikel von ${ARTICLES}`);
  await expect(page).toHaveURL(at('/de/articles/?symptom=setup-fails'));
  await expect(turn(page)).toBeHidden();
  expect(fetched()).toEqual([`${BASE}/de/articles/`, `${BASE}/de/articles/2/`]);

  await page.getByRole('link', { name: 'Filter Setup bricht ab entfernen' }).click();
  await expect(page).toHaveURL(at('/de/articles/3/'));
  await expect(page.locator('.b-h .n')).toHaveText('Seite 3 von 3');
  expect(await numbers(page)).toEqual(['L 1007', 'L 1008']);
  await expect(turn(page)).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toContainText('L 1003');
  // The browser may fetch our own page for the link that the mouse was over.
  expect(fetched().filter((address) => !address.endsWith('/3/'))).toHaveLength(2);
});

test('an address with a view opens it, on every page of the list and in the other language', async ({
  page,
}) => {
  await openList(page, '/de/articles/2/?symptom=setup-fails');
  await expect(heading(page)).toHaveText('1 Artikel');
  await expect(setup(page)).toBeChecked();
  await page.locator('.langs a').click();
  await expect(page).toHaveURL(at('/en/articles/2/?symptom=setup-fails'));
  await expect(heading(page)).toHaveText('1 article');
  await expect(rows(page)).toContainText('L 1003');
});

test('sorted, all articles stand in one list, of which more is shown when it is wanted', async ({ page }) => {
  await openList(page);
  await page.getByRole('columnheader', { name: 'Nr.' }).getByRole('link').click();
  await expect(page).toHaveURL(at('/de/articles/?sort=-number'));
  await expect(heading(page)).toHaveText(`${ARTICLES} Artikel`);
  await expect(rows(page)).toHaveCount(2 * LIST_LENGTH);
  await page.getByRole('button', { name: '2 weitere Artikel zeigen' }).click();
  await expect(said(page)).toHaveText(`${ARTICLES} von ${ARTICLES} gezeigt`);
  expect(await numbers(page)).toEqual(
    [1008, 1007, 1006, 1005, 1004, 1003, 1002, 1001].map((id) => `L ${id}`),
  );
  await expect(
    rows(page)
      .nth(2 * LIST_LENGTH)
      .getByRole('link'),
  ).toBeFocused();
  await expect(page.getByRole('button', { name: /zeigen$/u })).toBeHidden();
});

test('the keys work on rows of other pages', async ({ page }) => {
  await openList(page, '/de/articles/3/');
  await setup(page).check();
  await expect(rows(page)).toHaveCount(1);
  await page.locator('#list').focus();
  await page.keyboard.press('j');
  await expect(rows(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('tr.selx .perma')).toHaveText(/\/L1003\?r=\d+$/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/de/setup-powershell-remoting/'));
});

test('the CSV file of an untouched page holds all articles', async ({ page }) => {
  await openList(page, '/en/articles/2/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/u }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(ARTICLES + 1);
  expect(lines[1]).toMatch(/^L 1001,/u);
  await expect(said(page)).toHaveText(`${ARTICLES} articles as a CSV file`);
  await expect(rows(page)).toHaveCount(LIST_LENGTH);
});

test('a saved view is opened from any page of the list', async ({ page }) => {
  await openList(page, '/de/articles/?status=external-cause');
  await expect(heading(page)).toHaveText('1 Artikel');
  await page.getByText('Ansichten', { exact: true }).click();
  await page.getByLabel('Name für diese Ansicht').fill('Nicht bei uns');
  await page.keyboard.press('Enter');
  await openList(page, '/de/articles/2/');
  await page.getByText('Ansichten', { exact: true }).click();
  await page.getByRole('button', { name: 'Nicht bei uns', exact: true }).click();
  await expect(page).toHaveURL(at('/de/articles/?status=external-cause'));
  await expect(heading(page)).toHaveText('1 Artikel');
});

test('a long loading is said with its count, two filters wait for it together', async ({ page }) => {
  const parts = await hold(page);
  await openList(page);
  await setup(page).check();
  await expect(line(page)).toContainText(`Alle Artikel werden geladen: 3 von ${ARTICLES}`);
  await expect(said(page)).toHaveText(`Alle Artikel werden geladen: 3 von ${ARTICLES}`);
  await expect(heading(page)).toHaveText(`${ARTICLES} Artikel`);
  await expect(rows(page)).toHaveCount(LIST_LENGTH);
  await page.getByRole('checkbox', { name: /^Lösung bekannt/u }).check();
  await parts.letGo();
  await expect(page).toHaveURL(at('/de/articles/?symptom=setup-fails&status=fix-known'));
  await expect(line(page)).toBeHidden();
  await expect(setup(page)).toBeChecked();
});

test('who cancels has the page as it was', async ({ page }) => {
  const parts = await hold(page);
  await openList(page);
  await setup(page).check();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(line(page)).toBeHidden();
  await expect(setup(page)).not.toBeChecked();
  await expect(page.locator('#list')).toBeFocused();
  await expect(page).toHaveURL(at('/de/articles/'));
  await parts.letGo();
  await expect(rows(page)).toHaveCount(LIST_LENGTH);
  await expect(turn(page)).toBeVisible();
});

for (const [what, answer] of [
  ['does not arrive', (route: Route) => route.abort()],
  [
    'is a page of somebody else',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  ],
  ['is missing on the server', (route: Route) => route.fulfill({ status: 404, body: '' })],
] as const) {
  test(`a part that ${what} is said, nothing is claimed, and a second try loads only that one`, async ({
    page,
  }) => {
    await page.route(/\/articles\/3\/$/u, answer);
    await openList(page);
    await setup(page).click();
    await expect(line(page)).toContainText(`brauchen alle ${ARTICLES} Artikel; geladen wurden nur 6.`);
    await expect(said(page)).toContainText('Die Liste ist, wie sie war.');
    await expect(setup(page)).not.toBeChecked();
    await expect(heading(page)).toHaveText(`${ARTICLES} Artikel`);
    await expect(page.locator('.b-h .n')).toHaveText('Seite 1 von 3');
    await expect(page).toHaveURL(at('/de/articles/'));
    await expect(turn(page)).toBeVisible();
    await page.unroute(/\/articles\/3\/$/u);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(heading(page)).toHaveText('1 Artikel');
    await expect(page).toHaveURL(at('/de/articles/?symptom=setup-fails'));
    expect(fetched().filter((address) => address.endsWith('/2/'))).toHaveLength(1);
  });
}

test('a part of a newer portal is noticed, and leads to the new list with the same view', async ({
  page,
}) => {
  await page.route(/\/articles\/2\/$/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-list="[^"]+"/u, 'data-list="de-newer"');
    await route.fulfill({ response, body });
  });
  await openList(page);
  await setup(page).click();
  await expect(line(page)).toContainText('Die Liste wurde inzwischen erneuert');
  await expect(setup(page)).not.toBeChecked();
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Neue Liste öffnen' }).click();
  await expect(page).toHaveURL(at('/de/articles/?symptom=setup-fails'));
  await expect(heading(page)).toHaveText('1 Artikel');
});

test('where the script for parts does not load, the page is what it is without script', async ({ page }) => {
  const assets = path.join(BASE_PATH_SITE, 'assets');
  const script = readdirSync(assets).find(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(path.join(assets, name), 'utf8').includes('Alle Artikel werden geladen'),
  );
  const failed = page.waitForEvent('requestfailed');
  await page.route(`**/assets/${script}`, (route) => route.abort());
  await page.goto(at('/de/articles/'));
  await failed;
  await expect(setup(page)).toBeDisabled();
  await turn(page).getByRole('link', { name: 'Nächste' }).click();
  await expect(page).toHaveURL(at('/de/articles/2/'));
});
