import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { SearchArticle } from '#lib/search/types.ts';
import type { Engine } from './engine.ts';

type Row = { readonly id: string; readonly title: string; readonly summary: string; readonly text: string };

/** MiniSearch with its defaults over title, summary and text. */
export const miniSearchEngine: Engine = {
  name: 'minisearch',
  async build(articles) {
    const index = new MiniSearch<Row>({ fields: ['title', 'summary', 'text'] });
    index.addAll(articles.map(toRow));
    const indexBytes = gzipSync(JSON.stringify(index)).length;
    const script = createRequire(import.meta.url).resolve('minisearch');
    const clientBytes = gzipSync(readFileSync(script)).length;
    return {
      clientBytes,
      indexBytes,
      search: async ({ text }) => {
        const keys = index
          .search(text)
          .slice(0, 10)
          .map(({ id }) => String(id));
        return { keys, isSafe: keys.length > 0, bytes: clientBytes + indexBytes, requests: 2 };
      },
      close: async () => {},
    };
  },
};

function toRow({ key, texts, messages }: SearchArticle): Row {
  const join = (parts: readonly string[]) => parts.join('\n');
  return {
    id: key,
    title: join(texts.map(({ title }) => title)),
    summary: join(texts.map(({ summary }) => summary)),
    text: join([...texts.map(({ body }) => body), ...(messages ?? []).map(({ text }) => text)]),
  };
}
