import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildIndex } from '#lib/search/build-index.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { createSearcher } from '#lib/search/search.ts';
import { packIndex } from '#lib/search/serialize.ts';
import type { Engine } from './engine.ts';

/** The portal's own engine: built, packed, opened and asked through the code that the browser runs. */
export const lotseEngine: Engine = {
  name: 'lotse',
  async build(articles) {
    const file = packIndex(buildIndex(articles), 'bench');
    const indexBytes = gzipSync(file).length;
    const clientBytes = await clientSize();
    const searcher = createSearcher(await openIndex(file, 'bench'));
    return {
      indexBytes,
      async search({ text, lang }) {
        const { hits, confidence } = await searcher.search(text, { locale: lang === 'en' ? 'en' : 'de' });
        return {
          keys: hits.map(({ key }) => key),
          isSafe: confidence === 'safe',
          bytes: clientBytes + indexBytes,
          requests: 2,
        };
      },
      close: async () => {},
    };
  },
};

/** Gzipped size of the script that opens an index and searches it, FlexSearch included. */
async function clientSize(): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createSearcher } from '#lib/search/search.ts'; export { openIndex } from '#lib/search/open-index.ts';`,
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
