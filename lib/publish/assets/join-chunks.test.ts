import { expect, test } from 'vitest';
import { joinChunks, type SplitFile } from './join-chunks.ts';

/* Two pages; what both need and what the first loads late lies in chunks of its own, as esbuild leaves it. */
const FILES: ReadonlyMap<string, SplitFile> = new Map([
  ['a.js', { code: 'import{s}from"./shared.js";s.add("a");import("./late.js");', imports: ['shared.js'] }],
  ['b.js', { code: 'import{s}from"./shared.js";s.add("b");', imports: ['shared.js'] }],
  ['late.js', { code: 'import{s}from"./shared.js";s.add("late");', imports: ['shared.js'] }],
  ['shared.js', { code: 'const s=new Set(["shared state"]);export{s};', imports: [] }],
]);

const joined = await joinChunks(FILES, { entries: { a: 'a.js', b: 'b.js' }, wholes: ['a.js'] });
const codeOf = (entry: string) => joined.find((file) => file.entry === entry)?.code ?? '';

test('a whole imports nothing at once', () => {
  expect(codeOf('a')).toContain('shared state');
  expect(codeOf('a')).not.toMatch(/import[^(]/u);
});

test('no module is in two files', () => {
  expect(joined.filter(({ code }) => code.includes('shared state'))).toHaveLength(1);
});

test('what is loaded late stays late, and takes what is shared from where it is', () => {
  const [, late = ''] = /import\("\.\/([^"]+)"\)/u.exec(codeOf('a')) ?? [];
  expect(joined.map(({ name }) => name)).toContain(late);
  expect(joined.find(({ name }) => name === late)?.code).toMatch(/from"\.\/a\.\w+\.js"/u);
});
