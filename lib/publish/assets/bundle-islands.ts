import path from 'node:path';
import { build } from 'esbuild';

/** Scripts that a page may load, and the worker; each is a file of islands/entries. */
export const ISLAND_ENTRIES = [
  'lotse',
  'search',
  'browse',
  'ticket',
  'kept',
  'search-worker',
  'forward',
] as const;

/**
 * Bundles the custom elements. Shared code lands in chunks of its own; every name carries a hash of its content.
 * @returns logical name (`lotse.js`) → file name in the folder
 */
export async function bundleIslands(
  entries: readonly string[],
  outdir: string,
): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `islands/entries/${entry}.ts`),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    // A part that is loaded late brings its style along, as text to adopt.
    loader: { '.css': 'text' },
    entryNames: '[name].[hash]',
    chunkNames: 'chunk.[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  const names = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[`${path.basename(entryPoint, '.ts')}.js`, path.basename(file)] as const] : [],
  );
  return Object.fromEntries(names);
}
