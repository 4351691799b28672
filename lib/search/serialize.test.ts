import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import { createSearcher } from './search.ts';
import { packIndex } from './serialize.ts';
import { SAMPLE_ARTICLES } from './testing/sample-articles.ts';

const QUERIES = [
  'unable to relay',
  '550 5.7.1 Unable to relay for bob@example.com',
  'ueberschritten',
  'Postausgng',
  '-2147024891',
  'outbox certificate',
  '2026-01-01 10:00:00 start\n2026-01-01 10:00:01 Der Schlüssel ist abgelaufen.\n',
  'nothing of the kind',
];

const index = buildIndex(SAMPLE_ARTICLES);
const file = packIndex(index, 'b1');

describe('an index file', () => {
  it.each(QUERIES)('ranks like the index it was packed from: %s', async (query) => {
    const inMemory = createSearcher(index);
    const opened = createSearcher(await openIndex(file, 'b1'));
    expect(await opened.search(query)).toEqual(await inMemory.search(query));
  });

  it('is the same for the same articles', () => {
    expect(packIndex(buildIndex(SAMPLE_ARTICLES), 'b1')).toEqual(file);
  });

  it('is refused by a client of another build', async () => {
    await expect(openIndex(file, 'b2')).rejects.toMatchObject({ name: 'IndexError', reason: 'build' });
  });

  it('is refused in another format', async () => {
    const other = file.slice();
    other[8] = 99;
    await expect(openIndex(other, 'b1')).rejects.toMatchObject({ reason: 'version' });
  });

  it.each([0, 5, 20, 100, file.length - 1])('is refused when only %i bytes came', async (length) => {
    await expect(openIndex(file.slice(0, length), 'b1')).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('is refused with any byte of its content changed', async () => {
    for (let place = 30; place < file.length; place += 37) {
      const damaged = file.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 0x41;
      await expect(openIndex(damaged, 'b1')).rejects.toMatchObject({ reason: 'damaged' });
    }
  });

  it('is refused when it is a page of HTML', async () => {
    const html = new TextEncoder().encode('<!doctype html><title>404</title>');
    await expect(openIndex(html, 'b1')).rejects.toMatchObject({ reason: 'damaged' });
  });
});
