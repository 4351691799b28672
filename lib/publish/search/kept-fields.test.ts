import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { articleFields } from '#lib/search/fields.ts';
import { SAMPLE_ARTICLES } from '#lib/search/testing/sample-articles.ts';
import { readFields } from './kept-fields.ts';

vi.mock('#lib/content/source-version.ts', () => ({ sourceVersion: () => 'v1' }));

const home = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lotse-fields-'));
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

test('gives the same words whether they are read or were kept, also of an article that changed', () => {
  const expected = SAMPLE_ARTICLES.map(articleFields);
  const first = readFields(SAMPLE_ARTICLES);
  expect(SAMPLE_ARTICLES.map(first)).toEqual(expected);
  const second = readFields(SAMPLE_ARTICLES);
  expect(SAMPLE_ARTICLES.map(second)).toEqual(expected);
  const changed = SAMPLE_ARTICLES.map((article, place) =>
    place === 1 ? { ...article, codes: ['0x80070005'] } : article,
  );
  expect(changed.map(readFields(changed))).toEqual(changed.map(articleFields));
});

test('a file that cannot be read is as none', () => {
  rmSync('.cache/search-fields.bin');
  expect(SAMPLE_ARTICLES.map(readFields(SAMPLE_ARTICLES))).toEqual(SAMPLE_ARTICLES.map(articleFields));
});
