import { expect, it } from 'vitest';
import { decodeTermFilter, encodeTermFilter } from './term-filter.ts';

const terms = Array.from({ length: 5000 }, (_, at) => `term${at}`);
const mayHave = decodeTermFilter(encodeTermFilter(terms));

it('lets every known term pass', () => {
  expect(terms.every(mayHave)).toBe(true);
});

it('stops most unknown terms at two bits for each known one', () => {
  const passed = Array.from({ length: 5000 }, (_, at) => `other${at}`).filter(mayHave);
  expect(passed.length / 5000).toBeLessThan(0.45);
});

it('of an empty index lets nothing pass', () => {
  expect(decodeTermFilter(encodeTermFilter([]))('anything')).toBe(false);
});
