import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openCodeTable } from '#lib/codes/parts/open-code-table.ts';
import { packCodeTable } from '#lib/codes/parts/pack-code-table.ts';
import { STARTS_NAME } from '#lib/codes/parts/part-names.ts';
import { codeTable } from '#lib/codes/table.ts';
import { buildIndex } from '#lib/search/build-index.ts';
import { createSearcher } from '#lib/search/search.ts';
import { encodeIndexFile, openIndexFile } from '#lib/search/store/index-file.ts';
import { openIndex } from '#lib/search/store/open-index.ts';
import { type PackedIndex, packIndex } from '#lib/search/store/pack-index.ts';
import { SPACES } from '#lib/search/store/spaces.ts';
import type { Diagnosis, SearchArticle } from '#lib/search/types.ts';
import type { BuiltEngine, Engine, EngineAnswer } from './engine.ts';

const BUILD = 'bench';

/** The portal's own engine as readers get it: a large index lies in parts, and every query begins with none of them. */
export const lotseEngine: Engine = { name: 'lotse', build: (articles) => buildEngine(articles) };

/** The same with the whole index in memory, which no budget of requests limits. */
export const lotseWholeEngine: Engine = {
  name: 'lotse-whole',
  build: (articles) => buildEngine(articles, false),
};

async function buildEngine(articles: readonly SearchArticle[], isSparing?: boolean): Promise<BuiltEngine> {
  const packed = packIndex(buildIndex(articles.map(withShown)), {
    build: BUILD,
    ...(isSparing !== undefined && { isSparing }),
  });
  const client = await clientSize();
  return packed.isSparing ? inParts(packed, client) : inOneFile(packed, client);
}

/** A list shows the summary, so it has to be loaded too. */
function withShown(article: SearchArticle): SearchArticle {
  const shownIn = (locale: string) =>
    (article.texts.find((text) => text.locale === locale) ?? article.texts[0])?.summary ?? '';
  return { ...article, shown: { de: { summary: shownIn('de') }, en: { summary: shownIn('en') } } };
}

function inOneFile(packed: PackedIndex, client: number): BuiltEngine {
  const file = encodeIndexFile(packed, BUILD);
  const indexBytes = gzipSync(file).length;
  const searcher = createSearcher(openIndexFile(file, BUILD));
  return {
    clientBytes: client,
    indexBytes,
    async search({ text, lang }) {
      const diagnosis = await searcher.search(text, { locale: localeOf(lang) });
      const codes = await codeFilesFor(text, diagnosis);
      return {
        ...toAnswer(diagnosis),
        bytes: client + indexBytes + sum(codes, sizeOf),
        requests: 2 + codes.length,
      };
    },
    close: async () => {},
  };
}

function inParts({ root, filter, parts }: PackedIndex, client: number): BuiltEngine {
  return {
    clientBytes: client,
    indexBytes: sum([root, filter, ...SPACES.flatMap((space) => parts[space])], sizeOf),
    async search({ text, lang }) {
      const asked = new Set<Uint8Array>([root]);
      const ask = async (file: Uint8Array) => {
        asked.add(file);
        return file;
      };
      const index = openIndex(root, BUILD, {
        part: (space, place) => ask(parts[space][place] ?? new Uint8Array()),
        filter: () => ask(filter),
      });
      const diagnosis = await createSearcher(index).search(text, { locale: localeOf(lang) });
      for (const file of await codeFilesFor(text, diagnosis)) asked.add(file);
      return { ...toAnswer(diagnosis), bytes: client + sum(asked, sizeOf), requests: 1 + asked.size };
    },
    close: async () => {},
  };
}

const CODE_FILES = packCodeTable(codeTable());

function getCodeFile(name: string): Uint8Array {
  return CODE_FILES.get(name) ?? new Uint8Array();
}

/** What the portal loads of the table of codes to say what the codes of an input mean. */
async function codeFilesFor(text: string, { codes, lines }: Diagnosis): Promise<readonly Uint8Array[]> {
  const starts = getCodeFile(STARTS_NAME);
  const asked = [starts];
  const { bookFor } = openCodeTable(starts, async (name) => {
    const file = getCodeFile(name);
    asked.push(file);
    return file;
  });
  const all = text.split('\n');
  const looked = lines.length > 0 ? lines.map(({ line }) => all[line - 1] ?? '') : all;
  await bookFor({ ids: codes.map(({ id }) => id), texts: looked });
  return asked;
}

function toAnswer({ hits, confidence }: Diagnosis): Pick<EngineAnswer, 'keys' | 'isSafe'> {
  return { keys: hits.map(({ key }) => key), isSafe: confidence === 'safe' };
}

const sizes = new Map<Uint8Array, number>();

/** Gzipped. */
function sizeOf(file: Uint8Array): number {
  const size = sizes.get(file) ?? gzipSync(file).length;
  sizes.set(file, size);
  return size;
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}

function localeOf(lang: string): 'de' | 'en' {
  return lang === 'en' ? 'en' : 'de';
}

/** Gzipped size of the script that opens an index and searches it, FlexSearch included. */
async function clientSize(): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createSearcher } from '#lib/search/search.ts'; export { openIndex } from '#lib/search/store/open-index.ts'; export { openCodeTable } from '#lib/codes/parts/open-code-table.ts';`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}
