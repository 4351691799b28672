import { expect, test } from 'vitest';
import { mergeStyles, splitStatements, withoutFontFiles } from './merge-styles.ts';

test.each([
  ['a{b:c}', ['a{b:c}']],
  ['@layer x{a{b:c}d{e:f}}a{b:c}', ['@layer x{a{b:c}d{e:f}}', 'a{b:c}']],
  ['@layer a, b;a{b:c}', ['@layer a, b;', 'a{b:c}']],
  ['a:before{content:"}{;"}b{c:d}', ['a:before{content:"}{;"}', 'b{c:d}']],
  [String.raw`a{content:'\'}'}b{c:d}`, [String.raw`a{content:'\'}'}`, 'b{c:d}']],
  ['/* } */a{b:c}', ['/* } */a{b:c}']],
  ['', []],
])('%s has its statements', (css, statements) => {
  expect(splitStatements(css)).toEqual(statements);
});

test('a statement of two sheets stands once, where it was first', () => {
  expect(mergeStyles(['base{a:b}article{c:d}', 'base{a:b}search{e:f}'])).toBe(
    'base{a:b}article{c:d}search{e:f}',
  );
});

test('faces of the system stay, those with a file go', () => {
  const css = '@font-face{font-family:A;src:url(/a.woff2)}@font-face{font-family:B;src:local(Arial)}';
  expect(withoutFontFiles(css)).toBe('@font-face{font-family:B;src:local(Arial)}');
});
