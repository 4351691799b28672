import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDefinition } from './definition-file.ts';
import { writeHostFiles } from './write-host-files.ts';

let site: string;
const input = { basePath: '/kb', styleHashes: ['sha256-abc='], redirects: [] };

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'lotse-host-files-'));
});

afterEach(() => rm(site, { recursive: true }));

it('writes what it says, and the server reads the same definition again', async () => {
  const files = await writeHostFiles(input, site);
  expect(files).toEqual([
    '.hosting/Caddyfile',
    '.hosting/Containerfile',
    '.hosting/caddy/site.caddy',
    '.hosting/definition.json',
    '.hosting/nginx/http.conf',
    '.hosting/nginx/nginx.conf',
    '.hosting/nginx/site.conf',
    '.htaccess',
    '_headers',
    '_redirects',
    'speculation-rules.json',
    'web.config',
  ]);
  for (const file of files) expect(await readFile(path.join(site, file), 'utf8'), file).toMatch(/\n$/u);
  expect(await readDefinition(site)).toMatchObject(input);
});

it('fetches pages ahead, and only pages', async () => {
  await writeHostFiles(input, site);
  const rules = JSON.parse(await readFile(path.join(site, 'speculation-rules.json'), 'utf8'));
  expect(rules).toEqual({
    prefetch: [
      {
        where: { and: [{ href_matches: '/kb/*' }, { not: { href_matches: '/kb/*.*' } }] },
        eagerness: 'moderate',
      },
    ],
  });
});

it('names the remedy when there is no build, or a damaged one', async () => {
  await expect(readDefinition(site)).rejects.toThrow(/no finished build in .*Run: npm run build/u);
  await writeHostFiles(input, site);
  await writeFile(path.join(site, '.hosting/definition.json'), '{"basePath": "kb"');
  await expect(readDefinition(site)).rejects.toThrow(/cannot be used: .*Run: npm run build/u);
});
