import { expect, it } from 'vitest';
import { spreadOf } from './statistics.ts';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('takes the middle of %j: %d', (values, median) => {
  const { min, max, ...spread } = spreadOf(values);
  expect(spread.median).toBe(median);
  expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
});

it('says that nothing was measured', () => {
  expect(() => spreadOf([])).toThrow('Nothing was measured.');
});
