import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearReplaced, publish, restorePublished } from './publish.ts';

let folder = '';
let published = '';

async function writeSite(site: string, text: string): Promise<void> {
  await mkdir(site, { recursive: true });
  await writeFile(path.join(site, 'index.html'), text);
}

const readSite = () => readFile(path.join(published, 'index.html'), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lotse-publish-'));
  published = path.join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a draft takes the place of the portal, which stays beside it until it is cleared', async () => {
  await writeSite(published, 'old');
  await writeSite(`${published}.new`, 'new');
  await publish(`${published}.new`, published);
  expect(await readSite()).toBe('new');
  expect(await readdir(folder)).toEqual(['out', 'out.old']);
  await clearReplaced(published);
  expect(await readdir(folder)).toEqual(['out']);
});

test('a portal that was taken away and not replaced comes back', async () => {
  await writeSite(published, 'old');
  await rename(published, `${published}.old`);
  await restorePublished(published);
  expect(await readSite()).toBe('old');
});

test('a portal that is there stays', async () => {
  await writeSite(published, 'new');
  await writeSite(`${published}.old`, 'old');
  await restorePublished(published);
  expect(await readSite()).toBe('new');
});
