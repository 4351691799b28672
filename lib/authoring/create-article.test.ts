import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#lib/check/check-content.ts';
import { addMonths, createArticle, NewArticleError } from './create-article.ts';

const TODAY = '2026-06-01';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'lotse-new-'));
  await cp('fixtures/content-base', root, { recursive: true });
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('createArticle', () => {
  test('gives the next free number and records it', async () => {
    const { id, folder } = await createArticle(root, 'queue-grows', TODAY);
    expect(id).toBe(1005);
    expect(folder).toBe(`${root}/articles/queue-grows`);
    const ledger = await readFile(`${root}/ledger.yaml`, 'utf8');
    expect(ledger.endsWith('  - { id: 1005, slug: queue-grows, steps: 1 }\n')).toBe(true);
  });

  test('what is left to do is found by the check, and nothing else', async () => {
    await createArticle(root, 'queue-grows', TODAY);
    const found = await checkContent(root, { today: TODAY, history: { versions: [] } });
    expect(found.every(({ file }) => file.includes('/queue-grows/'))).toBe(true);
    expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual(['schema', 'unfinished-text']);
    expect(found.filter(({ rule }) => rule === 'schema').map(({ message }) => message)).toEqual([
      expect.stringContaining('symptoms.yaml'),
      expect.stringContaining('components.yaml'),
    ]);
  });

  test.each([
    ['mail-is-rejected', 'belongs to L1001'],
    ['mail-refused', 'belongs to L1001'],
    ['Große Anhänge', 'such as grosse-anhange'],
    ['search', 'one of the portal’s own'],
    ['', 'cannot be an address'],
  ])('refuses %j', async (slug, reason) => {
    const before = await readFile(`${root}/ledger.yaml`, 'utf8');
    const creation = createArticle(root, slug, TODAY);
    await expect(creation).rejects.toThrow(NewArticleError);
    await expect(creation).rejects.toThrow(reason);
    expect(await readFile(`${root}/ledger.yaml`, 'utf8')).toBe(before);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-11-24', '2027-05-24'],
    ['2026-08-31', '2027-02-28'],
    ['2026-01-31', '2026-07-31'],
  ])('%s and six months → %s', (date, expected) => {
    expect(addMonths(date, 6)).toBe(expected);
  });
});
