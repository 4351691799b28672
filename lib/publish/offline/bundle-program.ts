import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { cssText } from '../assets/css-text.ts';

/** Modules of the site that ask for a server, and what takes their place in a file. */
const REPLACED: Readonly<Record<string, string>> = {
  'islands/parts/page.ts': 'islands/offline/file/page.ts',
  'islands/search/client/open-worker.ts': 'islands/offline/file/open-worker.ts',
  'islands/search/client/search-files.ts': 'islands/offline/file/search-files.ts',
  'islands/search/hand-over.ts': 'islands/offline/file/hand-over.ts',
  'islands/search/page-history.ts': 'islands/offline/file/page-history.ts',
  'islands/search/results/article-link.ts': 'islands/offline/file/article-link.ts',
  'islands/search/results/share-button.ts': 'islands/offline/file/share-button.ts',
};

function replaceModules(): Plugin {
  const root = process.cwd();
  const targets = new Map(
    Object.entries(REPLACED).map(([from, to]) => [path.join(root, from), path.join(root, to)]),
  );
  return {
    name: 'replace-modules',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path: wanted, resolveDir }) => {
        const target = targets.get(path.join(resolveDir, wanted));
        return target === undefined ? undefined : { path: target };
      });
    },
  };
}

/** The script of the offline document: elements, search and diagnosis in one classic script. */
export async function bundleProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['islands/entries/offline.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    plugins: [replaceModules(), cssText()],
    logLevel: 'warning',
  });
  const program = outputFiles[0]?.text ?? '';
  // Inside an element such a text would end the script or begin a comment.
  if (/<\/script|<!--/iu.test(program))
    throw new Error('The offline script holds a text that HTML would cut.');
  return program;
}
