import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPartFolder } from './load-parts.ts';

/** A server whose answers are given by hand. */
function createServer() {
  const asked: string[] = [];
  const ended: string[] = [];
  const caches: (RequestCache | undefined)[] = [];
  const answers = new Map<string, (response: Response) => void>();
  const fetchFile: typeof fetch = (address, options) => {
    const name = String(address);
    asked.push(name);
    caches.push(options?.cache);
    return new Promise((resolve, reject) => {
      answers.set(name, resolve);
      options?.signal?.addEventListener('abort', () => {
        ended.push(name);
        reject(options.signal?.reason);
      });
    });
  };
  return {
    fetchFile,
    asked,
    ended,
    caches,
    answer: (name: string, response: Response) => answers.get(name)?.(response),
  };
}

const bytes = new TextEncoder().encode('a part');
const part = () => new Response(deflateRawSync(bytes));
const FOLDER = '/assets/search-index.1f9c/';
const ADDRESS = `${FOLDER}terms/1z.part`;

describe('the parts of a folder', () => {
  it('are inflated', async () => {
    const server = createServer();
    const loading = createPartFolder(server.fetchFile, FOLDER).load('terms/1z.part');
    server.answer(ADDRESS, part());
    expect(await loading).toEqual(bytes);
  });

  it('are downloaded once for all who wait', async () => {
    const server = createServer();
    const folder = createPartFolder(server.fetchFile, FOLDER);
    const both = Promise.all([folder.load('terms/1z.part'), folder.load('terms/1z.part')]);
    server.answer(ADDRESS, part());
    expect(await both).toEqual([bytes, bytes]);
    expect(server.asked).toEqual([ADDRESS]);
  });

  it('are given up when nobody waits any more, and not before', async () => {
    const server = createServer();
    const folder = createPartFolder(server.fetchFile, FOLDER);
    const [first, second] = [new AbortController(), new AbortController()];
    const one = folder.load('terms/1z.part', first.signal);
    const other = folder.load('terms/1z.part', second.signal);
    first.abort();
    await expect(one).rejects.toThrow(/abort/iu);
    expect(server.ended).toEqual([]);
    second.abort();
    await expect(other).rejects.toThrow(/abort/iu);
    expect(server.ended).toEqual([ADDRESS]);
    const again = folder.load('terms/1z.part');
    server.answer(ADDRESS, part());
    expect(await again).toEqual(bytes);
  });

  it.each([
    [new Response('', { status: 404 }), 'stale'],
    [new Response('', { status: 503 }), 'download'],
    [new Response('<!doctype html>'), 'damaged'],
  ])('that do not come are a problem', async (response, reason) => {
    const server = createServer();
    const loading = createPartFolder(server.fetchFile, FOLDER).load('root.part');
    server.answer(`${FOLDER}root.part`, response);
    await expect(loading).rejects.toMatchObject({ reason });
  });

  it('are loaded past the cache once something in it was broken', () => {
    const server = createServer();
    const folder = createPartFolder(server.fetchFile, FOLDER);
    void folder.load('root.part');
    folder.distrustCache();
    void folder.load('filter.part');
    expect(server.caches).toEqual(['default', 'reload']);
  });
});
