import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashInputs, listInputs } from './inputs.mjs';
import { ensureNode, isAtLeast } from './steps.mjs';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lotse-inputs-'));
  for (const file of [
    ...['package.json', 'content/a/article.yaml', 'lib/x.ts', 'lib/x.test.ts', 'README.md', '.cache/y.json'],
    ...[
      'out/index.html',
      'out.old/index.html',
      'node_modules/x/index.js',
      'docs/a.md',
      'tsconfig.tsbuildinfo',
    ],
  ]) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), file);
  }
});

afterAll(() => rm(root, { recursive: true }));

describe('inputs of the build', () => {
  it('are the sources, neither what is built nor what only tests and people read', () => {
    expect(listInputs(root)).toEqual(['content/a/article.yaml', 'lib/x.ts', 'package.json']);
  });

  it('have another hash when a byte, a name or a setting changes, and the same otherwise', async () => {
    const before = hashInputs(root, {});
    await writeFile(path.join(root, 'README.md'), 'other');
    expect(hashInputs(root, { HOME: '/root' })).toBe(before);
    expect(hashInputs(root, { BASE_PATH: '/kb' })).not.toBe(before);
    await writeFile(path.join(root, 'lib/x.ts'), 'other');
    const edited = hashInputs(root, {});
    expect(edited).not.toBe(before);
    await rm(path.join(root, 'lib/x.ts'));
    await writeFile(path.join(root, 'lib/y.ts'), 'other');
    expect(hashInputs(root, {})).not.toBe(edited);
  });
});

describe('ensureNode', () => {
  it.each([
    ['20.9.0', true],
    ['20.10.0', true],
    ['22.0.0', true],
    ['20.8.9', false],
    ['18.20.4', false],
  ])('compares %s with 20.9.0 by number', (version, enough) => {
    expect(isAtLeast(version, '20.9.0')).toBe(enough);
  });

  it('names both versions and the remedy', () => {
    expect(() => ensureNode('18.20.4')).toThrow(/needs Node >=\d.*this is 18\.20\.4.*nvm install/u);
  });
});
