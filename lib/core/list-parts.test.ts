import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOfPart, partCount, partNumbers, partsByGroup, splitList } from './list-parts.ts';

describe('splitList', () => {
  test('an empty list, a full part and one entry more', () => {
    const lengths = (n: number) =>
      splitList(Array.from({ length: n }).fill(0), 100).map(({ entries }) => entries.length);
    expect([0, 1, 100, 101, 200].map(lengths)).toEqual([[0], [1], [100], [100, 1], [100, 100]]);
  });

  test('parts know their place, and the entry before them', () => {
    expect(splitList(['a', 'b', 'c'], 2)).toEqual([
      { number: 1, count: 2, entries: ['a', 'b'], before: undefined },
      { number: 2, count: 2, entries: ['c'], before: 'b' },
    ]);
  });

  test('every entry stands in exactly one part, in its order; none but the last part is short', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), (list, length) => {
        const parts = splitList(list, length);
        expect(parts.flatMap(({ entries }) => entries)).toEqual(list);
        expect(parts).toHaveLength(partCount(list.length, length));
        expect(parts.slice(0, -1).every(({ entries }) => entries.length === length)).toBe(true);
      }),
    );
  });
});

describe('groups', () => {
  const keyOf = (entry: string) => entry.charAt(0);
  const parts = splitList(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], 2);

  test('a group that goes on in the next part is continued there', () => {
    expect(parts.map((part) => groupsOfPart(part, keyOf))).toEqual([
      [{ key: 'a', entries: ['a1', 'a2'], isContinued: false }],
      [
        { key: 'a', entries: ['a3'], isContinued: true },
        { key: 'b', entries: ['b1'], isContinued: false },
      ],
      [{ key: 'c', entries: ['c1', 'c2'], isContinued: false }],
    ]);
  });

  test('a group is found in the part in which it begins', () => {
    expect([...partsByGroup(parts, keyOf)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});

describe('partNumbers', () => {
  test.each([
    [1, 1, '1'],
    [1, 2, '1 2'],
    [2, 5, '1 2 3 4 5'],
    [3, 5, '1 2 3 4 5'],
    [1, 11, '1 2 gap 11'],
    [3, 11, '1 2 3 4 gap 11'],
    [4, 11, '1 2 3 4 5 gap 11'],
    [5, 11, '1 gap 4 5 6 gap 11'],
    [8, 11, '1 gap 7 8 9 10 11'],
    [11, 11, '1 gap 10 11'],
  ])('part %i of %i', (number, count, named) => {
    expect(partNumbers({ number, count }).join(' ')).toBe(named);
  });

  test('the first, the last, the present one and both neighbours are always named, and a gap is never short', () => {
    const places = fc
      .integer({ min: 1, max: 300 })
      .chain((count) => fc.record({ count: fc.constant(count), number: fc.integer({ min: 1, max: count }) }));
    fc.assert(
      fc.property(places, (place) => {
        const named = partNumbers(place);
        for (const wanted of [1, place.count, place.number, place.number - 1, place.number + 1]) {
          expect(named.includes(wanted)).toBe(wanted >= 1 && wanted <= place.count);
        }
        expect(named.length).toBeLessThanOrEqual(7);
        named.forEach((value, index) => {
          const [left, right] = [named[index - 1], named[index + 1]];
          if (value === 'gap') expect(Number(right) - Number(left)).toBeGreaterThan(2);
        });
      }),
    );
  });
});
