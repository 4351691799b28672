import { existsSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '#lib/hosting/definition.ts';
import { type Case, FILES, MISSING, REDIRECTS, TRAVERSAL } from './cases.ts';
import { createFixture, type Fixture } from './fixture.ts';
import { apache } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import type { Host, RunningHost } from './hosts/host.ts';
import { lotse } from './hosts/lotse.ts';
import { nginx } from './hosts/nginx.ts';
import { type Answer, type RequestOptions, request } from './request.ts';

const HOSTS: readonly { readonly host: Host; readonly basePaths: readonly string[] }[] = [
  { host: lotse, basePaths: [''] },
  { host: lotse, basePaths: ['/kb'] },
  { host: nginx, basePaths: [''] },
  { host: nginx, basePaths: ['/kb', '/second'] },
  { host: caddy, basePaths: [''] },
  { host: caddy, basePaths: ['/kb', '/second'] },
  { host: apache, basePaths: [''] },
  { host: apache, basePaths: ['/kb', '/second'] },
];

for (const { host, basePaths } of HOSTS) {
  const isInstalled = host.program === undefined || existsSync(host.program);
  describe.runIf(isInstalled)(
    `${host.name} with ${basePaths.map((base) => `${base}/`).join(' and ')}`,
    () => {
      let sites: readonly Fixture[];
      let running: RunningHost;

      beforeAll(async () => {
        sites = await Promise.all(basePaths.map(createFixture));
        running = await host.start(sites, path.join(path.dirname(sites[0]?.siteDir ?? ''), 'host'));
      });

      afterAll(async () => {
        await running?.stop();
        await Promise.all(sites.map((site) => site.remove()));
      });

      for (const [index, basePath] of basePaths.entries()) {
        describe(`the site at ${basePath}/`, () => {
          const site = () => sites[index] ?? expect.fail('There is no such site.');
          const get = (address: string, options: RequestOptions = {}) =>
            request(running.origin, basePath + address, options);

          it.each(FILES)('sends $file for $path with the headers of the definition', async (wanted) => {
            const answer = await get(wanted.path, wanted);
            expect(answer.status).toBe(wanted.status);
            expectHeaders(answer, site(), wanted);
            expect(answer.body.equals(await site().read(wanted.file ?? ''))).toBe(true);
          });

          it.each(REDIRECTS)('forwards $path to $location', async (wanted) => {
            const answer = await get(wanted.path, wanted);
            expect(answer.status).toBe(wanted.status);
            const location = new URL(answer.headers.location ?? '', running.origin);
            expect(location.origin).toBe(running.origin);
            expect(location.pathname + location.search).toBe(basePath + wanted.location);
            for (const [name, value] of Object.entries(
              headersFor(site().definition, wanted.path.split('?')[0] ?? ''),
            )) {
              if (name !== 'Content-Type') expect(answer.headers[name.toLowerCase()], name).toBe(value);
            }
          });

          it.each(MISSING)('answers 404 with $file for $path', async (wanted) => {
            const answer = await get(wanted.path);
            expect(answer.status).toBe(404);
            expectHeaders(answer, site(), wanted);
            expect(answer.body.equals(await site().read(wanted.file ?? ''))).toBe(true);
          });

          it.each([
            ['br, gzip', 'br'],
            ['gzip, deflate, br, zstd', 'br'],
            ['gzip', 'gzip'],
            ['br;q=0, gzip;q=0.5', 'gzip'],
          ] as const)(
            'sends the copy made at build time to readers who accept %j',
            async (accepted, coding) => {
              const ending = coding === 'br' ? 'br' : 'gz';
              const unpack = coding === 'br' ? brotliDecompressSync : gunzipSync;
              for (const wanted of FILES.filter((file) =>
                existsSync(path.join(site().siteDir, `${file.file}.${ending}`)),
              )) {
                const answer = await get(wanted.path, {
                  headers: { ...wanted.headers, 'Accept-Encoding': accepted },
                });
                expect(answer.headers['content-encoding'], wanted.path).toBe(coding);
                expect(answer.headers.vary, wanted.path).toMatch(/\baccept-encoding\b/iu);
                expectHeaders(answer, site(), wanted);
                expect(unpack(answer.body).equals(await site().read(wanted.file ?? ''))).toBe(true);
                expect(answer.body.equals(await site().read(`${wanted.file}.${ending}`)), wanted.path).toBe(
                  true,
                );
              }
            },
          );

          it.each(['', 'br', 'gzip'])('answers 304 to a known ETag (%j)', async (accepted) => {
            for (const wanted of FILES.filter(({ headers }) => headers === undefined)) {
              const first = await get(wanted.path, { headers: { 'Accept-Encoding': accepted } });
              const tag = first.headers.etag ?? expect.fail(`${wanted.path} has no ETag`);
              const headers = { 'Accept-Encoding': accepted, 'If-None-Match': `"other", ${tag}` };
              const again = await get(wanted.path, { headers });
              expect(again.status, wanted.path).toBe(304);
              expect(again.body.length).toBe(0);
              expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
              const changed = await get(wanted.path, { headers: { 'If-None-Match': '"other"' } });
              expect(changed.status, wanted.path).toBe(200);
            }
          });

          it('answers HEAD like GET, without the body', async () => {
            for (const wanted of [...FILES, ...MISSING]) {
              const answer = await get(wanted.path, { method: 'HEAD', headers: wanted.headers ?? {} });
              expect(answer.status, wanted.path).toBe(wanted.status);
              expect(answer.body.length).toBe(0);
              expectHeaders(answer, site(), wanted);
            }
          });

          it('sends a part of a file', async () => {
            const file = 'assets/text.0a1b2c3d.woff2';
            const answer = await get(`/${file}`, { headers: { Range: 'bytes=4-11' } });
            expect(answer.status).toBe(206);
            expect(answer.headers['content-range']).toBe('bytes 4-11/2000');
            expect(answer.body.toString()).toBe('wOF2wOF2');
          });

          it.each(TRAVERSAL)('keeps %s inside', async (address) => {
            const answer = await get(address);
            expect(answer.status).not.toBe(200);
            expect(answer.body.toString()).not.toMatch(/root:|styleHashes/u);
          });

          it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
            const answer = await get('/de/', { method });
            expect([403, 405]).toContain(answer.status);
          });

          it('lists no folder', async () => {
            expect((await get('/assets/')).status).toBeGreaterThanOrEqual(403);
          });
        });
      }
    },
  );
}

/** Every header of the definition with exactly its value; `Vary` may name more. */
function expectHeaders(answer: Answer, { definition }: Fixture, { file }: Case): void {
  for (const [name, value] of Object.entries(headersFor(definition, `/${file}`))) {
    const received = answer.headers[name.toLowerCase()];
    if (name === 'Vary') expect(received, `${name} of ${file}`).toContain(value);
    else expect(received?.toLowerCase(), `${name} of ${file}`).toBe(value.toLowerCase());
  }
}
