import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Folders of lib/ that each folder may import, as docs/architecture.md lays them out. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  codes: ['core'],
  hosting: ['core'],
  site: ['core', 'i18n'],
  content: ['core', 'i18n', 'codes'],
  catalogue: ['core', 'i18n', 'codes', 'content'],
  reading: ['core', 'codes'],
  search: ['core', 'codes', 'reading'],
  reply: ['core', 'i18n', 'content'],
  desk: ['core', 'i18n', 'codes', 'reading', 'content', 'search'],
  check: ['core', 'i18n', 'site', 'codes', 'content', 'catalogue', 'reading', 'search', 'publish'],
  authoring: ['core', 'content', 'check'],
  build: ['core', 'site', 'content', 'hosting', 'check', 'publish'],
  budget: ['core', 'publish'],
  publish: [
    'core',
    'i18n',
    'codes',
    'hosting',
    'site',
    'content',
    'catalogue',
    'reading',
    'search',
    'reply',
    'desk',
  ],
};

const IMPORT = /from '#(?<target>[a-z]+)\/(?<folder>[a-z0-9-]+)/gu;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.includes('.test'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function faultsOf(folder: string, allowed: readonly string[]): string[] {
  return sources(`lib/${folder}`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(({ groups }) => {
      const isAllowed =
        groups?.target === 'lib' && (groups.folder === folder || allowed.includes(groups.folder ?? ''));
      return isAllowed ? [] : [`${file} imports #${groups?.target}/${groups?.folder}`];
    }),
  );
}

test('every folder of lib/ has its place', () => {
  expect(
    readdirSync('lib', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted(),
  ).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test.each(Object.entries(MAY_IMPORT))('lib/%s imports only what lies below it', (folder, allowed) => {
  expect(faultsOf(folder, allowed)).toEqual([]);
});

const BROWSER_FOLDERS = ['lib/core', 'lib/codes', 'lib/reading', 'lib/search', 'lib/reply', 'islands'];

test.each(BROWSER_FOLDERS)('%s runs in a browser: nothing of Node', (folder) => {
  const faults = sources(folder).filter((file) => /from 'node:/u.test(readFileSync(file, 'utf8')));
  expect(faults).toEqual([]);
});
