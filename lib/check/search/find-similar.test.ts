import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSimilar, similarityOf, type WordSet } from './find-similar.ts';

const wordSet = fc
  .uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 })
  .map((words) => new Set(words));

describe('findSimilar', () => {
  test('finds the same pairs as comparing everything with everything', () => {
    fc.assert(
      fc.property(
        fc.array(wordSet, { maxLength: 12 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (all, threshold) => {
          const sets = all.map((words, owner): WordSet<number> => ({ owner, words }));
          const expected = sets.flatMap((b) =>
            sets
              .filter((a) => a.owner < b.owner && similarityOf(a.words, b.words) >= threshold)
              .map((a) => `${a.owner} ${b.owner}`),
          );
          const found = findSimilar(sets, threshold).map(({ a, b }) => `${a} ${b}`);
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });

  test.each([
    [['a', 'b'], ['a', 'b'], 1],
    [['a', 'b', 'c'], ['a', 'b'], 2 / 3],
    [['a'], ['b'], 0],
  ])('%j and %j → %d', (a, b, expected) => {
    expect(similarityOf(new Set(a), new Set(b))).toBeCloseTo(expected);
  });
});
