import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFileReader, kindOf } from './served-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lotse-served-'));
  await writeFile(path.join(folder, 'page.html'), '<p>Page</p>');
  await writeFile(path.join(folder, '404.html'), '<p>Missing</p>');
  await writeFile(path.join(folder, 'font.woff2'), 'bytes');
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['/page', 200, '<p>Page</p>'],
  ['/page/', 200, '<p>Page</p>'],
  ['/page.html', 200, '<p>Page</p>'],
  ['/other', 404, '<p>Missing</p>'],
])('answers %s as a static host does', async (address, status, text) => {
  const file = await createFileReader(folder)(address);
  expect(file).toMatchObject({ status, kind: 'html', isGzipped: true });
  expect(gunzipSync(file.body).toString()).toBe(text);
});

it('sends fonts as they are', async () => {
  expect(await createFileReader(folder)('/font.woff2')).toMatchObject({ kind: 'font', isGzipped: false });
});

it.each([
  ['text/html; charset=utf-8', 'html'],
  ['text/css', 'css'],
  ['text/javascript; charset=utf-8', 'script'],
  ['image/svg+xml', 'image'],
  ['application/wasm', 'other'],
])('counts %s as %s', (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});
