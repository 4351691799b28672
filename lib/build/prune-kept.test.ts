import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KEPT_FOLDERS, keptFolder, markUsed } from '#lib/content/kept-folders.ts';
import { pruneKept } from './prune-kept.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.now();
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lotse-prune-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** A file whose last use was so many days ago. */
function lay(file: string, days: number): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '{}');
  const time = new Date(NOW - days * DAY);
  utimesSync(file, time, time);
  return file;
}

test.each(KEPT_FOLDERS)('%s loses what nothing has used for thirty days', (name) => {
  const old = lay(path.join(keptFolder(name), 'ab', 'old.json'), 31);
  const draft = lay(path.join(keptFolder(name), 'ab', 'killed.json.4711'), 31);
  const used = lay(path.join(keptFolder(name), 'used.json'), 29);
  expect(pruneKept(NOW)).toBe(2);
  expect([old, draft, used].map((file) => existsSync(file))).toEqual([false, false, true]);
});

test('an emptied folder stays for another build that is about to write into it', () => {
  lay('.cache/checks/ab/old.json', 31);
  pruneKept(NOW);
  expect(readdirSync('.cache/checks')).toEqual(['ab']);
});

test('what was used stays, however old it is', () => {
  const file = lay('.cache/mdx/old.js', 365);
  markUsed(file);
  expect(pruneKept(NOW)).toBe(0);
  expect(existsSync(file)).toBe(true);
});

test('a use is noted once a day', () => {
  const today = statSync(lay('.cache/mdx/today.js', 0.5)).mtimeMs;
  markUsed('.cache/mdx/today.js');
  expect(statSync('.cache/mdx/today.js').mtimeMs).toBe(today);
  expect(() => markUsed('.cache/mdx/gone.js')).not.toThrow();
});

test('looks once a day', () => {
  expect(pruneKept(NOW)).toBe(0);
  lay('.cache/articles/ab/old.json', 31);
  expect(pruneKept(NOW + DAY / 2)).toBe(0);
  expect(pruneKept(NOW + 1.1 * DAY)).toBe(1);
});

test('touches nothing else in the cache', () => {
  lay('.cache/pages/ab/abc/0.html', 365);
  lay('.cache/render-plan.json', 365);
  expect(pruneKept(NOW)).toBe(0);
  expect(existsSync('.cache/pages/ab/abc/0.html')).toBe(true);
});
