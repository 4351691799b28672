import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCopy } from './write-offline.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lotse-copy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the checksum is in the form that sha256sum reads', async () => {
  await writeCopy(folder, { date: '2026-11-24', ending: 'html', content: 'abc' });
  expect(await readFile(path.join(folder, 'lotse-2026-11-24.html.sha256'), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  lotse-2026-11-24.html\n',
  );
});

test('an older copy of the same kind goes, other kinds stay', async () => {
  await writeCopy(folder, { date: '2026-11-01', ending: 'html', content: 'old' });
  await writeCopy(folder, { date: '2026-11-01', ending: 'de.pdf', content: 'paper' });
  await writeCopy(folder, { date: '2026-11-24', ending: 'html', content: 'new' });
  expect((await readdir(folder)).toSorted()).toEqual([
    'lotse-2026-11-01.de.pdf',
    'lotse-2026-11-01.de.pdf.sha256',
    'lotse-2026-11-24.html',
    'lotse-2026-11-24.html.sha256',
  ]);
});
