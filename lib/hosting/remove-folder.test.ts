import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from './remove-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lotse-remove-'));
});
afterEach(() => removeFolder(root));

test('a folder goes with its files, folders and links, and nothing that a link leads to', () => {
  const [portal, other] = [path.join(root, 'out'), path.join(root, 'other')];
  for (const folder of [path.join(portal, 'de', 'empty'), other]) mkdirSync(folder, { recursive: true });
  for (const file of [path.join(portal, 'de', 'index.html'), path.join(other, 'kept')])
    writeFileSync(file, '');
  symlinkSync(other, path.join(portal, 'link'), 'dir');
  removeFolder(portal);
  expect(existsSync(portal)).toBe(false);
  expect(readdirSync(other)).toEqual(['kept']);
});

test('a folder that is not there is no fault, a file in its place is one', () => {
  expect(() => removeFolder(path.join(root, 'none'))).not.toThrow();
  writeFileSync(path.join(root, 'file'), '');
  expect(() => removeFolder(path.join(root, 'file'))).toThrow();
});
