import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitSwaps, formatArticleNumber, parseArticleNumber } from './article-number.ts';

const SPOKEN_DIGITS = [
  'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '),
  'zero one two three four five six seven eight nine'.split(' '),
];
const anyId = fc.integer({ min: 1000, max: 999_999 });

describe('parseArticleNumber', () => {
  it.each([
    'L1002',
    'l 1002',
    '1002',
    ' L 1002 ',
    'L-1002',
    'L\u00a01002',
    '10 02',
    'L eins null null zwei',
    'el one zero zero two',
    'L, eins, null, null, zwo',
    'LlOO2',
    'I1002',
    'Artikel L1002',
    'article 1002',
  ])('reads %s', (typed) => {
    expect(parseArticleNumber(typed)).toBe(1002);
  });

  it.each(['', 'L', '102', '0102', 'L1234567', 'relay', '2147500037', '550 5.7.1', 'x1002', 'lol'])(
    'refuses %s',
    (typed) => {
      expect(parseArticleNumber(typed)).toBeUndefined();
    },
  );

  it('reads every number that is written as it writes it, or said', () => {
    fc.assert(
      fc.property(anyId, fc.constantFrom(...SPOKEN_DIGITS), (id, words) => {
        expect(parseArticleNumber(formatArticleNumber(id))).toBe(id);
        const said = [...String(id)].map((digit) => words[Number(digit)]);
        expect(parseArticleNumber(['L', ...said].join(', '))).toBe(id);
      }),
    );
  });
});

describe('digitSwaps', () => {
  it.each([
    [1020, [1002, 1021, 2020], [1002, 1021, 2020]],
    [1200, [1002, 1201], [1201]],
    [102, [1002], [1002]],
    [10_002, [1002], [1002]],
    [1002, [1002], []],
    [9999, [1001, 1002], []],
  ])('%i among %j', (typed, known, expected) => {
    expect(digitSwaps(typed, new Set(known))).toEqual(expected);
  });

  it('puts swaps before wrong digits and both before missing ones, and stops at the limit', () => {
    const known = new Set([1020, 1009, 1003, 100, 10_002]);
    expect(digitSwaps(1002, known)).toEqual([1020, 1003, 1009, 100, 10_002]);
    expect(digitSwaps(1002, known, 2)).toEqual([1020, 1003]);
  });

  it('finds the number again after any swap of neighbours', () => {
    fc.assert(
      fc.property(anyId, fc.nat(4), (id, place) => {
        const digits = [...String(id)];
        const [a, b] = [digits[place], digits[place + 1]];
        fc.pre(a !== undefined && b !== undefined && a !== b && !(place === 0 && b === '0'));
        if (a === undefined || b === undefined) return;
        digits.splice(place, 2, b, a);
        expect(digitSwaps(Number(digits.join('')), new Set([id]))).toEqual([id]);
      }),
    );
  });
});
