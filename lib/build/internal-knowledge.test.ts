import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PublishedFile } from './published-files.ts';

/*
 * Publishes fixtures/staff for the public and for staff, without rendering, and looks for its markers. Rendering
 * is looked through by `npm run test:internal`.
 */

vi.mock('#lib/site/assets.ts', () => ({
  ASSET_MANIFEST: '.cache/assets.json',
  assetUrl: (name: string) => `/assets/${name}`,
  findAssetUrl: () => undefined,
}));

type Audience = 'public' | 'staff';

async function publishData(audience: Audience, folder: string): Promise<readonly PublishedFile[]> {
  vi.resetModules();
  vi.stubEnv('LOTSE_CONTENT_DIR', 'fixtures/staff/content');
  vi.stubEnv('LOTSE_AUDIENCE', audience);
  const { getContent } = await import('#lib/content/content-store.ts');
  const { getOutline } = await import('#lib/content/get-outline.ts');
  const { bundleArticle } = await import('#lib/content/mdx/bundle-article.ts');
  const { collectFigures } = await import('#lib/publish/assets/collect-figures.ts');
  const { articleFiles, sharedFiles } = await import('#lib/publish/machine/machine-files.ts');
  const { buildSearchFiles } = await import('#lib/publish/search/build-search-files.ts');
  const { indexText } = await import('#lib/publish/search/index-text.ts');
  const { writeData } = await import('#lib/publish/assets/data-files.ts');
  const { writeFiles } = await import('#lib/publish/output-file.ts');
  const { codePages } = await import('#lib/catalogue/code-pages.ts');
  const { messagesByLetter } = await import('#lib/catalogue/message-index.ts');
  const { readPublishedFiles } = await import('./published-files.ts');

  const content = await getContent();
  const texts = content.articles.flatMap(({ texts: { de, en } }) => [de, ...(en ? [en] : [])]);
  const shownMessages = [...messagesByLetter(content.articles).values()].flatMap((group) =>
    group.map(({ message, wording }) => [message, wording]),
  );
  writeFiles(folder, [
    ...content.articles.flatMap((article) =>
      articleFiles(
        article,
        content.ledger.find(({ id }) => id === article.facts.id),
      ),
    ),
    ...sharedFiles(content, []),
    // Not published as such, but all that the pages are made of.
    { path: 'outlines.json', content: JSON.stringify(texts.map(getOutline)) },
    { path: 'pages.js', content: (await Promise.all(texts.map(bundleArticle))).join('\n') },
    { path: 'heads.json', content: JSON.stringify(texts.map(({ title, summary }) => [title, summary])) },
    { path: 'facts.json', content: JSON.stringify(content.articles.map(({ facts }) => facts)) },
    { path: 'ledger.json', content: JSON.stringify(content.ledger) },
    { path: 'messages.json', content: JSON.stringify(shownMessages) },
    { path: 'codes.json', content: [...codePages(content.articles).keys()].join('\n') },
  ]);
  const search = await buildSearchFiles(content);
  await mkdir(path.join(folder, 'assets'));
  await writeData(search, path.join(folder, 'assets'));
  await collectFigures(content.articles, path.join(folder, 'assets'));
  return readPublishedFiles(folder, indexText);
}

describe('what only staff may know', () => {
  const published = new Map<Audience, readonly PublishedFile[]>();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lotse-internal-'));
    for (const audience of ['public', 'staff'] as const) {
      published.set(audience, await publishData(audience, path.join(folder, audience)));
    }
  }, 120_000);

  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  async function find(audience: Audience, marker: RegExp): Promise<readonly string[]> {
    const { findMarkers } = await import('./published-files.ts');
    return findMarkers(published.get(audience) ?? [], marker);
  }

  test.each([
    ['a word', /zqleak/iu],
    ['the number of an internal article', /773194/u],
    ['a code of a message that only staff see', /8badf00d|-1951535091|2343432205/iu],
    ['its event', /6499977/u],
  ])('%s is nowhere in the public output', async (_what, marker) => {
    expect(await find('public', marker)).toEqual([]);
  });

  test.each([
    'titel',
    'word',
    'celll?de',
    'itemde',
    'legende?n',
    'warningde',
    'noteen',
    'stepde',
    'message',
    'befehl',
    'stichwort',
    'frage',
    'change',
    'drawingde',
    'reasonde',
    'altde',
  ])('its neighbour zqpublic%s is there: the search would have seen it', async (word) => {
    expect(await find('public', new RegExp(`zqpublic${word}`, 'iu'))).not.toEqual([]);
  });

  test.each([
    'passagede',
    'inlinede',
    'intableen',
    'blockinlistde',
    'inlegendde',
    'inwarningen',
    'blockinstepde',
    'messagede',
    'commandde',
    'variant',
    'keyworden',
    'drawingen',
    'titlede',
    'reasonde',
  ])('staff see zqleak%s', async (word) => {
    expect(await find('staff', new RegExp(`zqleak${word}`, 'iu'))).not.toEqual([]);
  });

  test('comments of authors are published for nobody', async () => {
    expect(await find('staff', /zqleak-[a-z]+-comment/u)).toEqual([]);
  });

  test('a customer gets no internal word, whoever built the reply', async () => {
    const { findMarkers } = await import('./published-files.ts');
    const replies = (published.get('staff') ?? []).filter(({ path: name }) => name.startsWith('api/replies'));
    expect(replies).not.toEqual([]);
    expect(findMarkers(replies, /zqleak/u)).toEqual([]);
  });
});
