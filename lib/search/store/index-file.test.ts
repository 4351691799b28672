import { describe, expect, it } from 'vitest';
import { buildIndex } from '../build-index.ts';
import { createSearcher } from '../search.ts';
import { SAMPLE_ARTICLES } from '../testing/sample-articles.ts';
import { encodeIndexFile, openIndexFile } from './index-file.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { packIndex } from './pack-index.ts';

const QUERIES = [
  'L2002',
  'unable to relay',
  '550 5.7.1 Unable to relay for bob@example.com',
  'ueberschritten',
  'Postausgng',
  '-2147024891',
  'outbox certificate',
  'certificate key not readable',
  '2026-01-01 10:00:00 start\n2026-01-01 10:00:01 Der Schlüssel ist abgelaufen.\n',
  Array.from(
    { length: 40 },
    (_, at) => `2026-01-01 10:00:${at} Dienst ${at} gestartet, Mahnlauf beendet`,
  ).join('\n'),
  'nothing of the kind',
];

const index = buildIndex(SAMPLE_ARTICLES);
const packed = packIndex(index, { build: 'b1' });
const file = encodeIndexFile(packed, 'b1');

/** The parts as files of their own that arrive one after the other, the last asked for first. */
function inParts(isSparing: boolean, asked: string[] = []): OpenIndex {
  const { root, filter, parts } = packIndex(index, { build: 'b1', isSparing });
  let waiting: (() => void)[] = [];
  const arrive = <T>(value: T) =>
    new Promise<T>((resolve) => {
      waiting.push(() => resolve(value));
      setTimeout(() => {
        const last = waiting.reverse();
        waiting = [];
        for (const done of last) done();
      });
    });
  return openIndex(root, 'b1', {
    part: (space, place) => {
      asked.push(`${space} ${place}`);
      return arrive(parts[space][place] ?? new Uint8Array());
    },
    filter: () => arrive(filter),
  });
}

describe.each([true, false])('an index with isSparing %s', (isSparing) => {
  const whole = packIndex(index, { build: 'b1', isSparing });
  const inMemory = createSearcher(openIndexFile(encodeIndexFile(whole, 'b1'), 'b1'));

  it.each(QUERIES)('gives the same answer in one file and in parts: %s', async (query) => {
    const answer = await inMemory.search(query);
    expect(await createSearcher(inParts(isSparing)).search(query)).toEqual(answer);
  });

  it('does not answer otherwise because of what was asked before', async () => {
    const searcher = createSearcher(inParts(isSparing));
    for (const query of [...QUERIES, ...QUERIES.toReversed()]) {
      expect(await searcher.search(query)).toEqual(await inMemory.search(query));
    }
  });
});

it('asks for few parts, and for none twice', async () => {
  const asked: string[] = [];
  const searcher = createSearcher(inParts(true, asked));
  await searcher.search('0x80070005');
  const first = asked.length;
  expect(first).toBeLessThan(6);
  await searcher.search('0x80070005');
  expect(asked).toHaveLength(first);
});

it('stops when nobody waits for the answer any more', async () => {
  const control = new AbortController();
  const { root, filter, parts } = packIndex(index, { build: 'b1', isSparing: true });
  const searcher = createSearcher(
    openIndex(root, 'b1', {
      async part(space, place, signal) {
        control.abort();
        signal?.throwIfAborted();
        return parts[space][place] ?? new Uint8Array();
      },
      filter: async () => filter,
    }),
  );
  await expect(searcher.search('unable to relay', { signal: control.signal })).rejects.toThrow(/abort/iu);
});

describe('an index file', () => {
  it('is the same for the same articles', () => {
    expect(encodeIndexFile(packIndex(buildIndex(SAMPLE_ARTICLES), { build: 'b1' }), 'b1')).toEqual(file);
  });

  it('is refused by a client of another build', () => {
    expect(() => openIndexFile(file, 'b2')).toThrow(
      expect.objectContaining({ name: 'IndexError', reason: 'build' }),
    );
  });

  it('is refused in another format', () => {
    const other = file.slice();
    other[8] = 99;
    expect(() => openIndexFile(other, 'b1')).toThrow(expect.objectContaining({ reason: 'version' }));
  });

  it.each([0, 5, 20, 100, file.length - 1])('is refused when only %i bytes came', (length) => {
    expect(() => openIndexFile(file.slice(0, length), 'b1')).toThrow(
      expect.objectContaining({ reason: 'damaged' }),
    );
  });

  it('is refused with any byte of its content changed', () => {
    for (let place = 30; place < file.length; place += 37) {
      const damaged = file.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 0x41;
      expect(() => openIndexFile(damaged, 'b1')).toThrow(expect.objectContaining({ reason: 'damaged' }));
    }
  });

  it('is refused when it is a page of HTML', () => {
    const html = new TextEncoder().encode('<!doctype html><title>404</title>');
    expect(() => openIndexFile(html, 'b1')).toThrow(expect.objectContaining({ reason: 'damaged' }));
  });
});

describe('a part of an index', () => {
  const damage = (bytes: Uint8Array) => {
    const damaged = bytes.slice();
    const last = damaged.length - 1;
    damaged[last] = (damaged[last] ?? 0) ^ 1;
    return damaged;
  };

  it('is refused with a byte changed, and asked for again', async () => {
    const { root, filter, parts } = packIndex(index, { build: 'b1', isSparing: true });
    let isDamaged = true;
    const searcher = createSearcher(
      openIndex(root, 'b1', {
        async part(space, place) {
          const bytes = parts[space][place] ?? new Uint8Array();
          return isDamaged ? damage(bytes) : bytes;
        },
        filter: async () => filter,
      }),
    );
    await expect(searcher.search('unable to relay')).rejects.toMatchObject({ reason: 'damaged' });
    isDamaged = false;
    expect((await searcher.search('unable to relay')).hits[0]?.key).toBe('relay-refused');
  });
});
