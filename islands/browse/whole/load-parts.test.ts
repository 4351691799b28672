import { describe, expect, test } from 'vitest';
import type { ListMark } from './list-mark.ts';
import { createParts, type FetchPart, type Part, PartFault, StaleList } from './load-parts.ts';

type Row = { readonly id: number };

const mark = (part: number, change: Partial<ListMark> = {}): ListMark => ({
  part,
  parts: 6,
  articles: 12,
  list: 'de-1',
  ...change,
});

/** Part 1 has the articles 1 and 2, part 2 has 3 and 4, and so on. */
function partOf(number: number, change: Partial<ListMark> = {}): Part<Row> {
  return { mark: mark(number, change), rows: [{ id: 2 * number - 1 }, { id: 2 * number }] };
}

const nobody = () => undefined;
const never = new AbortController().signal;
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
const ALL = Array.from({ length: 12 }, (_, index) => index + 1);

/** A server that notes what it was asked for; `answer` may refuse. */
function server(answer: (number: number) => Part<Row> = partOf) {
  const asked: number[] = [];
  const load = { most: 0, now: 0 };
  const fetchPart: FetchPart<Row> = async (number) => {
    asked.push(number);
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    // Later parts arrive first.
    await new Promise((resolve) => setTimeout(resolve, 12 - number));
    load.now -= 1;
    return answer(number);
  };
  return { asked, load, fetchPart };
}

function refuse(fault: Error): never {
  throw fault;
}

describe('the parts of a list', () => {
  test('are fetched, but for that of the page, a few at once, and stand in the order of the list', async () => {
    const { asked, load, fetchPart } = server();
    const parts = createParts(partOf(3), fetchPart);
    expect(parts.known()).toBe(2);
    const counts: number[] = [];
    const rows = await parts.load(never, () => counts.push(parts.known()));
    expect(idsOf(rows)).toEqual(ALL);
    expect(asked.toSorted()).toEqual([1, 2, 4, 5, 6]);
    expect(load.most).toBe(4);
    expect(counts).toEqual([4, 6, 8, 10, 12]);
  });

  test('are asked for once, also after a fault: what has arrived stays', async () => {
    let isDown = true;
    const { asked, fetchPart } = server((number) =>
      number === 5 && isDown ? refuse(new PartFault(503)) : partOf(number),
    );
    const parts = createParts(partOf(1), fetchPart);
    await expect(parts.load(never, nobody)).rejects.toMatchObject({ name: 'PartFault', status: 503 });
    expect(parts.known()).toBeLessThan(12);
    isDown = false;
    expect(idsOf(await parts.load(never, nobody))).toEqual(ALL);
    expect(asked.toSorted().filter((number) => number !== 5)).toEqual([2, 3, 4, 6]);
    const before = asked.length;
    await parts.load(never, nobody);
    expect(asked).toHaveLength(before);
  });

  test('a fault ends the asking for more', async () => {
    const { asked, fetchPart } = server(() => refuse(new PartFault(0)));
    await expect(createParts(partOf(1), fetchPart).load(never, nobody)).rejects.toThrow(PartFault);
    expect(asked).toEqual([2, 3, 4, 5]);
  });
});

describe('a newer list is told by', () => {
  test.each([
    ['another mark', () => partOf(4, { list: 'de-2' })],
    ['another number of parts', () => partOf(4, { parts: 7 })],
    ['another part in its place', () => partOf(5)],
    ['an article that is there twice', () => ({ mark: mark(4), rows: [{ id: 7 }, { id: 1 }] })],
    ['an article that is missing', () => ({ mark: mark(4), rows: [{ id: 7 }] })],
  ])('%s', async (_, fourth) => {
    const { fetchPart } = server((number) => (number === 4 ? fourth() : partOf(number)));
    await expect(createParts(partOf(1), fetchPart).load(never, nobody)).rejects.toThrow(StaleList);
  });

  test('a part that is gone, when our own page has changed too', async () => {
    const { fetchPart } = server((number) =>
      number === 6 ? refuse(new PartFault(404)) : partOf(number, number === 1 ? { list: 'de-2' } : {}),
    );
    await expect(createParts(partOf(1), fetchPart).load(never, nobody)).rejects.toThrow(StaleList);
  });

  test('and not by a part that only the server lacks', async () => {
    const { fetchPart } = server((number) => (number === 6 ? refuse(new PartFault(404)) : partOf(number)));
    await expect(createParts(partOf(1), fetchPart).load(never, nobody)).rejects.toMatchObject({
      status: 404,
    });
  });

  test('even where another part fails as well', async () => {
    const { fetchPart } = server((number) =>
      number === 2 ? partOf(2, { list: 'de-2' }) : refuse(new PartFault(500)),
    );
    await expect(createParts(partOf(1), fetchPart).load(never, nobody)).rejects.toThrow(StaleList);
  });
});

test('who cancels gets no rows, and nothing more is asked for', async () => {
  const cancel = new AbortController();
  const { asked, fetchPart } = server();
  const loading = createParts(partOf(1), fetchPart).load(cancel.signal, () => cancel.abort());
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toEqual([2, 3, 4, 5]);
});
