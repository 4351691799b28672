import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { describeExcess, type Measurement, measure, type Part } from '#lib/budget/budget.ts';
import { pageParts } from '#lib/budget/page-parts.ts';
import { getSettings } from '#lib/site/settings.ts';
import {
  ARTICLE_BUDGET,
  CODE_TABLE_BYTES,
  FEATURE_BUDGETS,
  FIGURE_BYTES_PER_ARTICLE,
  FILES_PER_ARTICLE,
  FONT_BYTES,
  INDEX_BYTES_PER_ARTICLE,
  PAGE_BUDGETS,
  SITE_BUDGET,
} from './budgets.ts';
import { ARTICLES, fileOf, SITE } from './support/site.ts';
import {
  assetsNamed,
  deliveredPart,
  FILES,
  scriptParts,
  scriptsOfPage,
  type WeighedPage,
  weighPages,
} from './support/weights.ts';

/* Holds the finished portal to e2e/budgets.ts. A failure names the number, the limit and what weighs most. */

// Pages are read once, not once for each test.
test.describe.configure({ mode: 'default' });

const pages = weighPages();

function expectWithin(...measurements: readonly Measurement[]): void {
  expect(measurements).not.toEqual([]);
  const excesses = measurements.flatMap((measurement) => describeExcess(measurement) ?? []);
  if (excesses.length > 0) throw new Error(excesses.join('\n'));
}

/** The page as it travels; its parts are looked at only where it is too heavy. */
function weightOf({ address, size }: WeighedPage, limit: number): Measurement {
  const parts = size > limit ? pageParts(readFileSync(fileOf(address), 'utf8')) : [];
  return { what: `${address}, the page`, unit: 'bytes', size, limit, parts };
}

/** Longer lists come in parts. */
const LISTED = Math.min(ARTICLES.length, getSettings().listLength);

for (const [kind, { page, perArticle = 0, script }] of Object.entries(PAGE_BUDGETS)) {
  test(`pages of the kind ${kind}: at most ${page} bytes, and script of ${script}`, async () => {
    const [heaviest] = pages.get(kind as keyof typeof PAGE_BUDGETS) ?? [];
    // No article has gone so far, so none has moved.
    test.skip(heaviest === undefined && kind === 'moved', 'There is no such page.');
    if (heaviest === undefined) throw new Error(`There is no page of the kind ${kind}.`);
    const scripts = await scriptsOfPage(heaviest.address);
    expectWithin(
      weightOf(heaviest, page + perArticle * LISTED),
      measure(`${heaviest.address}, its script`, 'bytes', script, scripts),
    );
  });
}

test('the shortest and the longest article keep their promises, script included', async () => {
  const articles = pages.get('article') ?? [];
  const weights = await Promise.all(
    articles.map(async (page) => {
      const scripts = await scriptsOfPage(page.address);
      return { page, scripts, script: scripts.reduce((sum, { size }) => sum + size, 0) };
    }),
  );
  const { script, shortest, longest } = ARTICLE_BUDGET;
  const total = ({ page, script: bytes }: (typeof weights)[number]) => page.size + bytes;
  const sorted = weights.toSorted((a, b) => total(a) - total(b));
  expectWithin(
    ...sorted.map(({ page, scripts }) => measure(`${page.address}, its script`, 'bytes', script, scripts)),
    ...[sorted[0], sorted.at(-1)].flatMap((weight, index): Measurement[] => {
      if (weight === undefined) return [];
      const parts = [...pageParts(readFileSync(fileOf(weight.page.address), 'utf8')), ...weight.scripts];
      const what = `${weight.page.address}, the page with its script`;
      return [{ what, unit: 'bytes', size: total(weight), limit: index === 0 ? shortest : longest, parts }];
    }),
  );
  expect(articles).toHaveLength(2 * ARTICLES.length);
});

for (const [feature, limit] of Object.entries(FEATURE_BUDGETS)) {
  test(`${feature} loads at most ${limit} bytes when it is used`, async () => {
    const entries = assetsNamed(feature);
    expect(entries).toHaveLength(1);
    expectWithin(measure(`${feature}, its script`, 'bytes', limit, await scriptParts(entries)));
  });
}

test('files of each article', () => {
  expectWithin(
    ...ARTICLES.map(({ id, slug }) => {
      const isOwn = new RegExp(
        `(?:^|/)(?:${slug}(?:[/.].*)?|L${id}/.*|${id}\\.\\w+\\.json)$|^assets/${slug}-`,
        'u',
      );
      const own = FILES.filter(({ name }) => isOwn.test(name)).map(({ name }) => ({ name, size: 1 }));
      return measure(`L${id} ${slug}`, 'files', FILES_PER_ARTICLE, own);
    }),
  );
});

test('figures of each article, in one language', () => {
  const figures = FILES.filter(({ name }) => /^assets\/.*\.svg$/u.test(name));
  expect(figures).not.toEqual([]);
  expectWithin(
    ...ARTICLES.flatMap(({ slug }) =>
      ['de', 'en'].map((locale) => {
        const shown = figures.filter(
          ({ name }) =>
            name.startsWith(`assets/${slug}-`) && !name.includes(`.${locale === 'de' ? 'en' : 'de'}.`),
        );
        const parts = shown.map(({ name }) => deliveredPart(name));
        return measure(`${slug}, its figures (${locale})`, 'bytes', FIGURE_BYTES_PER_ARTICLE, parts);
      }),
    ),
  );
});

/** Addresses that a value of JSON holds, however deep. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value.includes('/assets/') ? [value.replace(/^.*?\/assets\//u, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

test('the index of the search, divided by the articles, and the table of codes', () => {
  const manifest: unknown = JSON.parse(readFileSync(`${SITE}/api/search-files.json`, 'utf8'));
  const named = addressesIn(manifest).map((name) => `assets/${name}`);
  // A large index and the table of codes are folders.
  const isNamed = (file: string) =>
    named.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));
  const data = FILES.filter(({ name }) => isNamed(name)).map(({ name }) => deliveredPart(name));
  const isTable = ({ name }: Part) => name.startsWith('assets/codes.');
  const table = data.filter(isTable);
  const largest = table.toSorted((a, b) => b.size - a.size).slice(0, 1);
  const index = measure(
    'search index',
    'bytes',
    INDEX_BYTES_PER_ARTICLE,
    data.filter((part) => !isTable(part)),
  );
  expect(index.size).toBeGreaterThan(0);
  expectWithin(
    { ...index, what: 'The search index per article', size: index.size / ARTICLES.length },
    measure('The table of codes', 'bytes', CODE_TABLE_BYTES.all, table),
    measure('The largest part of the table of codes', 'bytes', CODE_TABLE_BYTES.part, largest),
  );
});

test('fonts', () => {
  const fonts = FILES.filter(({ name }) => name.endsWith('.woff2'));
  expect(fonts).not.toEqual([]);
  expectWithin(
    measure('All fonts', 'bytes', FONT_BYTES.all, fonts),
    measure(
      'Fonts of German and English texts',
      'bytes',
      FONT_BYTES.core,
      fonts.filter(({ name }) => name.includes('-core.')),
    ),
  );
});

/** @example folderOf('de/codes/5.7.1/index.html') → 'de/codes/' */
function folderOf(name: string): string {
  const [first = '', second, third] = name.split('/');
  if (second === undefined) return first;
  return third === undefined ? `${first}/` : `${first}/${second}/`;
}

test('the whole portal', () => {
  const { bytes, bytesPerArticle, files, filesPerArticle } = SITE_BUDGET;
  const folders = new Map<string, { bytes: number; files: number }>();
  for (const { name, size } of FILES) {
    const folder = folders.get(folderOf(name)) ?? { bytes: 0, files: 0 };
    folders.set(folderOf(name), { bytes: folder.bytes + size, files: folder.files + 1 });
  }
  const partsBy = (unit: 'bytes' | 'files') =>
    [...folders].map(([name, sizes]): Part => ({ name, size: sizes[unit] }));
  expectWithin(
    measure('The whole portal', 'bytes', bytes + bytesPerArticle * ARTICLES.length, partsBy('bytes')),
    measure('The whole portal', 'files', files + filesPerArticle * ARTICLES.length, partsBy('files')),
  );
});
