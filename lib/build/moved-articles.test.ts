import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findMoved, movedArticles } from '#lib/catalogue/moved-articles.ts';
import { movedWords } from '#lib/catalogue/moved-words.ts';
import type { Content } from '#lib/content/content-store.ts';
import { sharedFiles } from '#lib/publish/machine/machine-files.ts';
import type { OutputFile } from '#lib/publish/output-file.ts';
import { forwardings } from '#lib/publish/permalinks/forwarding.ts';

/* What becomes of the numbers of fixtures/staff/content/ledger.yaml that are no longer articles. */

vi.mock('#lib/site/assets.ts', () => ({
  assetUrl: (name: string) => `/assets/${name}`,
  findAssetUrl: () => undefined,
}));

const PAGES = ['open-article', 'zqpublic-second', 'zqpublic-withdrawn'].flatMap((slug) => [
  `de/${slug}/index.html`,
  `en/${slug}/index.html`,
]);

describe('articles that are gone', () => {
  let content: Content;
  let files: readonly OutputFile[];

  beforeAll(async () => {
    vi.stubEnv('LOTSE_CONTENT_DIR', 'fixtures/staff/content');
    const { getContent } = await import('#lib/content/content-store.ts');
    content = await getContent();
    files = sharedFiles(content, PAGES);
  });

  test('each public one has a page; an internal one and its target stay inside', () => {
    expect(movedArticles(content).map(({ id, target }) => [id, target?.facts.id])).toEqual([
      [1004, undefined],
      [1005, 1001],
      [1006, undefined],
    ]);
  });

  test.each([
    [
      'zqpublic-second',
      'Dieser Artikel steht jetzt unter L 1001.',
      'L 1005 und L 1001 beschrieben dasselbe Problem und wurden am 02.03.2026 zusammengelegt.',
    ],
    [
      'zqpublic-withdrawn',
      'L 1006 gilt nicht mehr.',
      'Der Artikel wurde zurückgezogen. Die Nummer wird nicht neu vergeben.',
    ],
    [
      'zqpublic-merged',
      'L 1004 gilt nicht mehr.',
      'Der Artikel wurde am 01.03.2026 zurückgezogen. Die Nummer wird nicht neu vergeben.',
    ],
  ])('%s says what became of it', (slug, title, lead) => {
    const moved = findMoved(content, slug);
    expect(moved && movedWords(moved, 'de')).toEqual({ title, lead });
  });

  test.each([
    ['/L1005', '/de/zqpublic-second/', 302],
    ['/en/L1005', '/en/zqpublic-second/', 302],
    ['/de/L1006', '/de/zqpublic-withdrawn/', 302],
    ['/en/zqpublic-second-old', '/en/zqpublic-second/', 301],
    ['/de/zqpublic-former', '/de/open-article/', 301],
  ])('%s leads to %s (%i)', (from, to, status) => {
    expect(forwardings(content)).toContainEqual({ from, to, status });
  });

  test('the sitemap leaves pages out that only explain', () => {
    const sitemap = files.find(({ path }) => path === 'sitemap.xml')?.content ?? '';
    expect(sitemap).toContain('/de/open-article/');
    expect(sitemap).not.toContain('zqpublic-');
  });

  test('who follows the article learns of it; without a day there is no feed', () => {
    const feed = files.find(({ path }) => path === 'en/zqpublic-second/feed.xml')?.content ?? '';
    expect(feed).toContain('<title>This article is now L 1001.</title>');
    expect(feed).toContain('<updated>2026-03-02T00:00:00Z</updated>');
    expect(feed).toContain('Both described the same fault.');
    expect(files.some(({ path }) => path === 'en/zqpublic-withdrawn/feed.xml')).toBe(false);
  });
});
