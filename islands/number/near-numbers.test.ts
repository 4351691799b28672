import { describe, expect, test } from 'vitest';
import { nearNumbers, typedNumber } from './near-numbers.ts';

describe('typedNumber', () => {
  test.each([
    ['/L1020', 1020],
    ['/l1020/', 1020],
    ['/en/L1020', 1020],
    ['/de/1020', 1020],
    ['/en/l10-20', 1020],
    ['/L%201020', 1020],
    ['/LlOO2', 1002],

    ['/de/unable-to-relay/', undefined],
    ['/de/codes/1020/', undefined],
    ['/L%E0%A4%A', undefined],
    ['/', undefined],
  ])('%s → %s', (pathname, number) => {
    expect(typedNumber(pathname)).toBe(number);
  });
});

describe('nearNumbers', () => {
  const known = new Set([1002, 1021, 1047, 10_470]);

  test.each([
    [
      1020,
      [
        [1002, { kind: 'swapped', a: '2', b: '0' }],
        [1021, { kind: 'oneWrong' }],
      ],
    ],
    [1407, [[1047, { kind: 'swapped', a: '4', b: '0' }]]],
    [
      10_471,
      [
        [10_470, { kind: 'oneWrong' }],
        [1047, { kind: 'extra' }],
      ],
    ],
    [
      102,
      [
        [1002, { kind: 'missing' }],
        [1021, { kind: 'missing' }],
      ],
    ],
    [1047, [[1047, { kind: 'otherForm' }]]],
    [8888, []],
  ])('%i', (typed, expected) => {
    expect(nearNumbers(typed, known).map(({ id, difference }) => [id, difference])).toEqual(expected);
  });
});
