import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeLockfile, missingOptional, platformOf } from './lockfile.mjs';
import { ROOT } from './steps.mjs';

describe('lockfile', () => {
  it('holds every optional package, or npm ci would refuse it; remedy: node scripts/lib/lockfile.mjs', () => {
    const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    expect(missingOptional(lock)).toEqual([]);
  });

  it('is completed in order, for a parent of either kind', () => {
    const parent = {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@x/z-linux-x64': '1.0.0', b: '2.0.0' },
    };
    const lock = { packages: { '': {}, 'node_modules/a': parent, 'node_modules/a/node_modules/b': {} } };
    expect(missingOptional(lock)).toEqual([['@x/z-linux-x64', '1.0.0', true]]);
    expect(Object.keys(completeLockfile(lock).packages)).toEqual([
      '',
      'node_modules/@x/z-linux-x64',
      'node_modules/a',
      'node_modules/a/node_modules/b',
    ]);
  });

  it.each([
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ])('reads the platform of %s from its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
