import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchArticle } from '#lib/search/types.ts';
import type { Engine } from './engine.ts';

type PagefindClient = {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
};

/** Pagefind as a site uses it: its own client, its files fetched over HTTP from the loopback and counted. */
export const pagefindEngine: Engine = {
  name: 'pagefind',
  async build(articles) {
    const folder = await mkdtemp(path.join(tmpdir(), 'lotse-pagefind-'));
    await writeIndex(articles, folder);
    const files = createFileServer(folder);
    await files.listen();
    const script = pathToFileURL(path.join(folder, 'pagefind.js')).href;
    let asked = 0;
    return {
      // Which of its files are code depends on the query (language, WebAssembly): all bytes count as data.
      clientBytes: 0,
      indexBytes: await folderSize(folder),
      async search({ text }) {
        // Another address is another module: every query starts with an empty cache, as a reader does.
        asked += 1;
        files.forget();
        await files.count('/pagefind.js');
        const client = (await import(`${script}?${asked}`)) as PagefindClient;
        await client.options({ basePath: files.address(), baseUrl: '/' });
        const { results } = await client.search(text);
        const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        await client.destroy();
        return {
          keys: found.map(({ url }) => decodeURIComponent(url.slice(1))),
          isSafe: found.length > 0,
          ...files.counts(),
        };
      },
      async close() {
        await files.close();
        await close();
        await rm(folder, { recursive: true });
      },
    };
  },
};

async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let size = 0;
  for (const entry of entries) {
    if (entry.isFile()) size += gzipSync(await readFile(path.join(entry.parentPath, entry.name))).length;
  }
  return size;
}

async function writeIndex(articles: readonly SearchArticle[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
  for (const { key, texts, messages } of articles) {
    const content = [
      ...texts.flatMap(({ title, summary, body }) => [title, summary, body]),
      ...(messages ?? []).map(({ text }) => text),
    ].join('\n');
    await index.addCustomRecord({
      url: `/${encodeURIComponent(key)}`,
      content,
      language: 'en',
      meta: { title: texts[0]?.title ?? key },
    });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
}

/** Serves the index and counts what is fetched: gzipped bytes and requests, each file once as with a browser's cache. */
function createFileServer(folder: string) {
  const fetched = new Map<string, number>();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(path.join(folder, path.normalize(name)))
      .then((bytes) => {
        fetched.set(name, gzipSync(bytes).length);
        response.end(bytes);
      })
      .catch(() => response.writeHead(404).end());
  });
  return {
    listen: () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    forget: () => fetched.clear(),
    /** Counts a file that Node loads by itself. */
    count: async (name: string) => {
      fetched.set(name, gzipSync(await readFile(path.join(folder, name))).length);
    },
    counts: () => ({
      bytes: [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0),
      requests: fetched.size,
    }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
