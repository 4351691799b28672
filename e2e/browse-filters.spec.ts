import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ARTICLES } from './support/site.ts';

const WORDS = {
  de: {
    all: `${ARTICLES.length} Artikel`,
    one: '1 Artikel',
    none: '0 Artikel',
    of: `von ${ARTICLES.length}`,
    said: `1 Artikel von ${ARTICLES.length}`,
    setup: /^Setup bricht ab/u,
    external: /^Ursache außerhalb/u,
    remove: 'Filter Setup bricht ab entfernen',
    removeAll: 'Alle entfernen',
    find: 'Symptom suchen',
    title: 'Titel',
    without: 'Ohne Setup bricht ab',
  },
  en: {
    all: `${ARTICLES.length} articles`,
    one: '1 article',
    none: '0 articles',
    of: `of ${ARTICLES.length}`,
    said: `1 article of ${ARTICLES.length}`,
    setup: /^Setup fails/u,
    external: /^External cause/u,
    remove: 'Remove filter Setup fails',
    removeAll: 'Remove all',
    find: 'Find a symptom',
    title: 'Title',
    without: 'Without Setup fails',
  },
} as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.locator('#list tbody tr[data-row]');

for (const locale of ['de', 'en'] as const) {
  const words = WORDS[locale];

  test(`a filter shows its articles, says how many, and stands in the address (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/articles/`);
    await expect(heading(page)).toHaveText(words.all);
    await page.getByRole('checkbox', { name: words.setup }).check();
    await expect(heading(page)).toHaveText(words.one);
    await expect(page.getByText(words.of, { exact: true })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(words.said);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('L 1003');
    await expect(page).toHaveURL(`/${locale}/articles/?symptom=setup-fails`);
    await expect(page.getByRole('checkbox', { name: words.external })).toHaveAccessibleName(/ ?0$/u);

    await page.goBack();
    await expect(heading(page)).toHaveText(words.all);
    await expect(page.getByRole('checkbox', { name: words.setup })).not.toBeChecked();
    await page.goForward();
    await page.getByRole('link', { name: words.remove }).click();
    await expect(heading(page)).toHaveText(words.all);
    await expect(page).toHaveURL(`/${locale}/articles/`);
  });

  test(`an empty list says so and leads on (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/articles/?symptom=setup-fails&status=external-cause`);
    await expect(heading(page)).toHaveText(words.none);
    await expect(page.getByRole('table')).toBeHidden();
    await page.getByRole('link', { name: words.without }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(page).toHaveURL(`/${locale}/articles/?status=external-cause`);
  });

  test(`columns sort both ways, and back (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/articles/`);
    const head = page.getByRole('columnheader', { name: words.title });
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const titles = await page.locator('#list td.ti a').allTextContents();
    const plain = titles.map((title) => title.replaceAll('\u00AD', ''));
    expect(plain).toEqual(plain.toSorted(new Intl.Collator(locale).compare));
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(`/${locale}/articles/?sort=-title`);
    await page.goBack();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
  });

  test(`the language link keeps the view (${locale})`, async ({ page }) => {
    const other = locale === 'de' ? 'en' : 'de';
    await page.goto(`/${locale}/articles/?symptom=setup-fails&sort=-title`);
    await page.locator('.langs a').click();
    await expect(page).toHaveURL(`/${other}/articles/?symptom=setup-fails&sort=-title`);
    await expect(rows(page)).toHaveCount(1);
  });
}

test('typing narrows the symptoms, by other words too; chosen ones stay', async ({ page }) => {
  await page.goto('/de/articles/?symptom=setup-fails');
  await page.getByRole('searchbox', { name: WORDS.de.find }).fill('relay verweigert');
  await expect(page.getByRole('checkbox', { name: /^Nachricht wird abgewiesen/u })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: WORDS.de.setup })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^TLS-Aufbau scheitert/u })).toBeHidden();
});

test('a version that no article names can be asked for', async ({ page }) => {
  await page.goto('/de/articles/?version=14.0');
  await expect(page.getByRole('checkbox', { name: /^14\.0/u })).toBeChecked();
  await expect(page.getByText('Version 14.0', { exact: true })).toBeVisible();
});

test('what an old address names and the page no longer knows is left out', async ({ page }) => {
  await page.goto('/de/articles/?symptom=long-gone&sort=colour');
  await expect(heading(page)).toHaveText(WORDS.de.all);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with filters, an open preview and menus (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto('/de/articles/?status=fix-known');
    await rows(page).first().getByRole('button').click();
    await page.getByText('Ansichten', { exact: true }).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
      [],
    );
    await context.close();
  });
}

for (const width of [390, 320]) {
  test(`the list with filters and preview does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/de/articles/?status=fix-known');
    await rows(page).first().getByRole('button').click();
    await page.getByText('Ansichten', { exact: true }).click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands whole, no dead filter shows, and the plain lists are named', async ({ page }) => {
    await page.goto('/de/articles/');
    await expect(page.locator('#list tbody tr')).toHaveCount(ARTICLES.length);
    await expect(page.locator('.fac')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Symptome' })).toBeVisible();
  });
});
