import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let root: string;
let site: string;
const text = 'Der Empfänger wurde abgewiesen: 550 5.7.1 Unable to relay.\n'.repeat(100);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lotse-precompress-'));
  site = path.join(root, 'out');
  await mkdir(path.join(site, 'de'), { recursive: true });
  await mkdir(path.join(site, '.hosting'));
  await writeFile(path.join(site, 'de/index.html'), text);
  await writeFile(path.join(site, 'short.json'), '{}');
  await writeFile(path.join(site, 'picture.png'), text);
  await writeFile(path.join(site, '.hosting/definition.json'), text);
});

afterEach(() => rm(root, { recursive: true }));

const exists = (name: string) =>
  access(path.join(site, name)).then(
    () => true,
    () => false,
  );

it('writes copies that unpack to the file, only where they help', async () => {
  const result = await precompress(site, { cacheDir: path.join(root, 'cache') });
  expect(result).toMatchObject({ files: 1, fromCache: 0, bytes: { plain: Buffer.byteLength(text) } });
  expect(brotliDecompressSync(await readFile(path.join(site, 'de/index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(path.join(site, 'de/index.html.gz'))).toString()).toBe(text);
  for (const name of ['short.json', 'picture.png', '.hosting/definition.json']) {
    expect(await exists(`${name}.br`), name).toBe(false);
  }
});

it('tells which files of the cache were of use', async () => {
  const used: string[] = [];
  const options = { cacheDir: path.join(root, 'cache'), markUsed: (file: string) => used.push(file) };
  await precompress(site, options);
  expect(used).toEqual([]);
  await precompress(site, options);
  expect(used.map((file) => [path.dirname(file), path.extname(file)])).toEqual([
    [options.cacheDir, '.br'],
    [options.cacheDir, '.gz'],
  ]);
});

it('takes what it did before from the cache, and gives the same bytes without one', async () => {
  const read = () =>
    Promise.all(['br', 'gz'].map((ending) => readFile(path.join(site, `de/index.html.${ending}`))));
  await precompress(site, { cacheDir: path.join(root, 'cache') });
  const first = await read();
  expect(await precompress(site, { cacheDir: path.join(root, 'cache') })).toMatchObject({
    files: 1,
    fromCache: 1,
  });
  expect(await read()).toEqual(first);
  expect(await precompress(site, { cacheDir: path.join(root, 'empty') })).toMatchObject({ fromCache: 0 });
  expect(await read()).toEqual(first);
});
