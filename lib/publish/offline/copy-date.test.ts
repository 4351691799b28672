import { expect, test } from 'vitest';
import { copyDate } from './copy-date.ts';

const NOW = Date.UTC(2026, 10, 24, 23, 59);

test.each([
  ['2026-01-31', undefined, '2026-01-31'],
  ['2026-01-31', '0', '2026-01-31'],
  [undefined, '1767225600', '2026-01-01'],
  [undefined, '', '2026-11-24'],
  [undefined, undefined, '2026-11-24'],
])('given %s and the epoch %s the copy is of %s', (given, epoch, date) => {
  expect(copyDate(given, epoch, NOW)).toBe(date);
});

test.each(['24.11.2026', '2026-13-01', 'today'])('%s is no day', (given) => {
  expect(() => copyDate(given, undefined, NOW)).toThrow('write a day such as');
});
