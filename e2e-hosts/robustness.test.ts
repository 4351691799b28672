import { readdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeServer, createSiteServer } from '#lib/hosting/server/server.ts';
import { writeHostFiles } from '#lib/hosting/write-host-files.ts';
import { createFixture, type Fixture, INPUT } from './fixture.ts';
import { openSocket } from './raw-socket.ts';
import { request } from './request.ts';

/** The limits of the server, shortened so that the test need not wait for them. */
const LIMITS = {
  headersTimeout: 700,
  requestTimeout: 900,
  idleTimeout: 1_200,
  keepAliveTimeout: 500,
  maxHeaderSize: 16_384,
};
/** Larger than the buffers of both ends of a connection together. */
const LARGE = 'x'.repeat(32 * 1024 * 1024);

let site: Fixture;
let server: Server;
let origin: string;

beforeAll(async () => {
  site = await createFixture('');
  await writeFile(path.join(site.siteDir, 'assets/large.0a1b2c3d.bin'), LARGE);
  ({ server, origin } = await listen(site.siteDir));
});

afterAll(async () => {
  await closeServer(server, 500);
  await site.remove();
});

async function listen(siteDir: string) {
  const created = await createSiteServer(siteDir, LIMITS);
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve));
  const address = created.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { server: created, origin: `http://127.0.0.1:${address.port}` };
}

const isAlive = async () => (await request(origin, '/de/')).status === 200;

describe('slow clients', () => {
  it('get 408 when the head of the request does not end', async () => {
    const socket = await openSocket(origin);
    socket.write('GET /de/ HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(await socket.closed()).toMatch(/^HTTP\/1\.1 408 /u);
  });

  it('are let go when they say nothing at all', async () => {
    expect(await (await openSocket(origin)).closed()).not.toContain('200');
  });

  it('are let go when they stop reading', async () => {
    const socket = await openSocket(origin);
    socket.pause();
    socket.write('GET /assets/large.0a1b2c3d.bin HTTP/1.1\r\nHost: x\r\n\r\n');
    await vi.waitFor(() => expect(openConnections()).resolves.toBeGreaterThan(0));
    await vi.waitFor(() => expect(openConnections()).resolves.toBe(0), { timeout: 5_000, interval: 100 });
    socket.destroy();
  });

  it('do not keep others waiting, five hundred of them', async () => {
    const sockets = await Promise.all(Array.from({ length: 500 }, () => openSocket(origin)));
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\n');
    const started = performance.now();
    expect(await isAlive()).toBe(true);
    expect(performance.now() - started).toBeLessThan(1_000);
    for (const socket of sockets) socket.destroy();
  });

  it('leave no open files behind when they hang up in the middle', async () => {
    const openFiles = () => readdirSync('/proc/self/fd').length;
    await vi.waitFor(() => expect(openConnections()).resolves.toBe(0), { timeout: 5_000 });
    const before = openFiles();
    for (let round = 0; round < 30; round += 1) {
      const socket = await openSocket(origin);
      socket.write('GET /assets/large.0a1b2c3d.bin HTTP/1.1\r\nHost: x\r\n\r\n');
      await vi.waitFor(() => expect(openConnections()).resolves.toBe(1));
      socket.destroy();
    }
    await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(before), { timeout: 5_000 });
  });
});

function openConnections(): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

describe('broken requests', () => {
  it.each<[string, string, RegExp]>([
    ['noise', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n', /^HTTP\/1\.1 400 /u],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /u],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400 /u],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      /^HTTP\/1\.1 400 /u,
    ],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400 /u,
    ],
    [
      'a huge header',
      `GET / HTTP/1.1\r\nHost: x\r\nX-Huge: ${'a'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 /u,
    ],
    [
      'many headers',
      `GET / HTTP/1.1\r\nHost: x\r\n${'X-Many: 1\r\n'.repeat(5_000)}\r\n`,
      /^HTTP\/1\.1 431 /u,
    ],
    ['a huge address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 431 /u],
    ['a broken escape', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /u],
    ['a proxy request', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n', /^$/u],
    [
      'a write',
      'POST /de/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n',
      /^HTTP\/1\.1 405 [\s\S]*\r\nAllow: GET, HEAD\r\n/u,
    ],
  ])('are refused: %s', async (_, text, answer) => {
    const socket = await openSocket(origin);
    socket.write(text);
    expect(await socket.closed()).toMatch(answer);
    expect(await isAlive()).toBe(true);
  });
});

describe('parts of files', () => {
  it.each([
    ['bytes=0-3', 206, 'bytes 0-3/2000', 'wOF2'],
    ['bytes=-2', 206, 'bytes 1998-1999/2000', 'F2'],
    ['bytes=1996-', 206, 'bytes 1996-1999/2000', 'wOF2'],
    ['bytes=1996-99999', 206, 'bytes 1996-1999/2000', 'wOF2'],
    ['bytes=2000-', 416, 'bytes */2000', '416\n'],
    ['bytes=5-2', 416, 'bytes */2000', '416\n'],
    ['bytes=a-b', 200, undefined, undefined],
    ['pages=1-2', 200, undefined, undefined],
    [`bytes=${'0-0,'.repeat(50)}0-0`, 206, 'bytes 0-0/2000', 'w'],
  ])('answers Range: %s with %i', async (range, status, contentRange, body) => {
    const answer = await request(origin, '/assets/text.0a1b2c3d.woff2', { headers: { Range: range } });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(contentRange);
    expect(answer.body.toString()).toBe(body ?? 'wOF2'.repeat(500));
  });
});

describe('a new build', () => {
  it('is served without a restart, its rules with it; in between the last one answers', async () => {
    const next = await createFixture('');
    await writeFile(path.join(next.siteDir, 'de/index.html'), 'the next build');
    await rm(path.join(next.siteDir, 'de/index.html.br'));
    await rm(path.join(next.siteDir, 'de/index.html.gz'));
    await writeHostFiles({ ...INPUT, basePath: '', styleHashes: ['sha256-bmV4dA=='] }, next.siteDir);
    const current = await createFixture('');
    const running = await listen(current.siteDir);
    const get = () => request(running.origin, '/de/');
    const before = await get();
    await rename(current.siteDir, `${current.siteDir}.old`);
    expect((await request(running.origin, '/L1001')).status).toBe(302);
    await rename(next.siteDir, current.siteDir);
    await vi.waitFor(async () => expect((await get()).body.toString()).toBe('the next build'), {
      timeout: 5_000,
    });
    const after = await get();
    expect(before.headers['content-security-policy']).not.toContain('sha256-bmV4dA==');
    expect(after.headers['content-security-policy']).toContain('sha256-bmV4dA==');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    await closeServer(running.server, 500);
    await Promise.all([current.remove(), next.remove()]);
  });
});

describe('the end', () => {
  it('waits for answers on their way and takes no new ones', async () => {
    const running = await listen(site.siteDir);
    const download = request(running.origin, '/assets/large.0a1b2c3d.bin');
    await vi.waitFor(() => expect(running.server.listening).toBe(true));
    await request(running.origin, '/de/');
    const end = closeServer(running.server, 5_000);
    expect((await download).body.length).toBe(LARGE.length);
    await end;
    await expect(request(running.origin, '/de/')).rejects.toThrow(/ECONNREFUSED/u);
  });
});
