import { expect, test } from 'vitest';
import { csvCell, csvFile } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+49', "'+49"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['a=1', 'a=1'],
])('csvCell(%j) is %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test('the separator decides what is quoted', () => {
  expect(csvFile([['a;b', 'c,d']], ';')).toBe('"a;b";c,d\r\n');
  expect(csvFile([['a;b', 'c,d']])).toBe('a;b,"c,d"\r\n');
});
