import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '#lib/core/testing/growth.ts';
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

test.each(HOSTILE)('a long text of %j takes linear time', (piece) => {
  expect(growthOf(findCodes, piece)).toBeLessThan(LINEAR);
});

test.each(['Die angegebenen Daten ', 'a ', 'ä'])('messages in a long text of %j', (piece) => {
  const book = createCodeBook(codeTable());
  expect(growthOf(book.findByMessage, piece)).toBeLessThan(LINEAR);
});
