import { expect, test } from 'vitest';
import { createCodeBook } from './code-book.ts';
import { findCodes } from './find-codes.ts';
import { codeTable } from './table.ts';

/** Beginnings of codes, each repeated until a pattern that backtracks too much would not come back. */
const HOSTILE = [
  '1 ',
  '9',
  'F',
  '0x',
  '0xFFFFFFFF',
  '-',
  '2.147.',
  'A_',
  'a1_',
  'WSA',
  'error ',
  'Fehlercode: ',
  'error code is ',
  'code: ',
  'alert ',
  'alert code',
  'event id ',
  'Source: ',
  '<Provider Name="',
  'Gateway Role ',
  'HTTP',
  'http status ',
  '250-',
  '550 5.7.1 ',
  'said: ',
  '5.7.',
  '12:34:56 ',
  '> ',
  '\n',
  '\t',
  ' ',
  'ß',
  'Die angegebenen Daten ',
];

/** Slower machines than ours are allowed ten times as long; a quadratic pattern takes minutes. */
const LIMIT_MS = 5_000;

const LENGTH = 1_000_000;

test.each(HOSTILE)('a million characters of %j take linear time', (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  const begin = performance.now();
  findCodes(text);
  expect(performance.now() - begin).toBeLessThan(LIMIT_MS);
});

test.each(['Die angegebenen Daten ', 'a ', 'ä'])('messages in a million characters of %j', (piece) => {
  const book = createCodeBook(codeTable());
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  const begin = performance.now();
  book.findByMessage(text);
  expect(performance.now() - begin).toBeLessThan(LIMIT_MS);
});
