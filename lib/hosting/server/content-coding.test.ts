import { expect, it } from 'vitest';
import { CODINGS, chooseCoding } from './content-coding.ts';

it.each([
  ['gzip, deflate, br', 'br'],
  ['br;q=1.0, gzip;q=0.8', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['brotli', undefined],
  ['', undefined],
  [undefined, undefined],
])('answers %j with %s', (header, name) => {
  expect(chooseCoding(header, CODINGS)?.name).toBe(name);
});

it('never chooses a copy that is not there', () => {
  expect(chooseCoding('br, gzip', [])).toBeUndefined();
  expect(chooseCoding('br, gzip', CODINGS.slice(1))?.name).toBe('gzip');
});
