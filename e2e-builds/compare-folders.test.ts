import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeDifference } from './compare-folders.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lotse-compare-'));
  for (const folder of ['a', 'b']) {
    await mkdir(path.join(root, folder, 'de'), { recursive: true });
    await writeFile(path.join(root, folder, 'de/index.html'), '<p>Ein Satz.</p>');
  }
});

afterEach(() => rm(root, { recursive: true }));

const difference = () => describeDifference(path.join(root, 'a'), path.join(root, 'b'));

it('says nothing about equal folders', async () => {
  expect(await difference()).toBeUndefined();
});

it('names a file that only one has', async () => {
  await writeFile(path.join(root, 'b/de/feed.xml'), '<feed/>');
  expect(await difference()).toMatch(/^1 only in .*b: de\/feed\.xml$/u);
});

it('shows the place of the first difference, in the text and not in its compressed copy', async () => {
  await writeFile(path.join(root, 'b/de/index.html'), '<p>Ein Satz, anders.</p>');
  for (const folder of ['a', 'b']) await writeFile(path.join(root, folder, 'de/index.html.br'), folder);
  const text = await difference();
  expect(text).toContain('2 other bytes in');
  expect(text).toContain('de/index.html differs from byte 11 on:');
  expect(text).toContain('"<p>Ein Satz, anders.</p>"');
});
