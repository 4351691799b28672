import { expect, test } from 'vitest';
import { closureOf, importsOf } from './script-imports.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  'page.js': 'import{a as e}from"./chunk.A1.js";import"./chunk.B2.js";e();import("./late.C3.js")',
  'chunk.A1.js': 'export{x as a}from"./chunk.B2.js"',
  'chunk.B2.js': 'var from="./not-imported.js"',
  'late.C3.js': 'import"./page.js"',
};

test.each([
  ['import{a}from"./a.js"', false, ['a.js']],
  ['import("./a.js")', false, []],
  ['import("./a.js")', true, ['a.js']],
  ['export*from"./a.B1-2.js"', false, ['a.B1-2.js']],
  ['x("./a.js")', true, []],
])('%s, late ones %s', (script, isLate, names) => {
  expect(importsOf(script, isLate)).toEqual(names);
});

test.each([
  [false, ['page.js', 'chunk.A1.js', 'chunk.B2.js']],
  [true, ['page.js', 'chunk.A1.js', 'chunk.B2.js', 'late.C3.js']],
])('everything that a page loads, late ones %s', async (isLate, names) => {
  const read = async (name: string) => SCRIPTS[name] ?? '';
  expect(await closureOf(['page.js'], read, isLate)).toEqual(names);
});
