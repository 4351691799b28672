import { expect, test } from 'vitest';
import { codeQuery, codeText, matchesCode } from './code-query.ts';

const ROW = codeText(
  '0x80004005 2147500037 -2147467259 E_FAIL Unspecified error: Nicht näher bestimmter Fehler',
);

test.each([
  '0x80004005',
  '0X80004005',
  '80004005',
  '80004005h',
  '&H80004005',
  '8000 4005',
  '2147500037',
  '2.147.500.037',
  "2'147'500'037",
  '-2147467259',
  'e_fail',
  'E_F',
  'naher fehler',
  'FEHLER näher',
  '0x8000',
  '',
])('"%s" finds E_FAIL', (typed) => {
  expect(matchesCode(ROW, codeQuery(typed))).toBe(true);
});

test.each(['0x80004006', '80090326', 'E_FAILURE', 'fehler zugriff', '-5'])('"%s" does not', (typed) => {
  expect(matchesCode(ROW, codeQuery(typed))).toBe(false);
});
