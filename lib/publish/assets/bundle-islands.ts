import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { cssText } from './css-text.ts';
import { joinChunks, type SplitFile } from './join-chunks.ts';

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
 * They share no file with the others, which would bring more along than they need: a worker, a page that only forwards,
 * and the list of what is kept, which the service worker fetches for every reader.
 */
const ALONE: readonly string[] = ['search-worker', 'forward', 'kept'];

/**
 * In one file each, by what is asked for most: the script of every page, what it loads to register the service worker,
 * the hits below its search field.
 */
const WHOLES = [
  'islands/entries/lotse.ts',
  'islands/offline/register.ts',
  'islands/search/find/find-box.ts',
] as const;

/**
 * Bundles the custom elements. Shared code lands in chunks of its own; every name carries a hash of its content.
 * @returns logical name (`lotse.js`) → file name in the folder
 */
export async function bundleIslands(
  entries: readonly string[],
  outdir: string,
): Promise<Record<string, string>> {
  const pages = entries.filter((entry) => !ALONE.includes(entry));
  const alone = entries.filter((entry) => ALONE.includes(entry));
  const names = await Promise.all(
    [pages, ...alone.map((entry) => [entry])].map((together) => bundleTogether(together, outdir)),
  );
  return Object.fromEntries(names.flat());
}

async function bundleTogether(
  entries: readonly string[],
  outdir: string,
): Promise<readonly (readonly [string, string])[]> {
  const { files, byEntry } = await split(entries);
  const nameOf = (source: string) => byEntry.get(source) ?? [];
  const joined = await joinChunks(files, {
    entries: Object.fromEntries(
      entries.map((entry) => [entry, byEntry.get(`islands/entries/${entry}.ts`) ?? entry]),
    ),
    wholes: WHOLES.flatMap(nameOf),
  });
  await Promise.all(joined.map(({ name, code }) => writeFile(path.join(outdir, name), code)));
  return joined.flatMap(({ name, entry }) => (entry === undefined ? [] : [[`${entry}.js`, name] as const]));
}

type Split = {
  readonly files: ReadonlyMap<string, SplitFile>;
  /** Source of an entry, or of what is loaded late → its file. */
  readonly byEntry: ReadonlyMap<string, string>;
};

/** In memory, and readable still: what is joined is made small afterwards. */
async function split(entries: readonly string[]): Promise<Split> {
  const { metafile, outputFiles } = await build({
    entryPoints: entries.map((entry) => `islands/entries/${entry}.ts`),
    outdir: 'islands',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    minifySyntax: true,
    legalComments: 'none',
    // A part that is loaded late brings its style along, as text to adopt.
    plugins: [cssText()],
    entryNames: '[name]',
    chunkNames: 'chunk.[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  const codes = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  const outputs = Object.entries(metafile.outputs);
  return {
    files: new Map(
      outputs.map(([file, { imports }]) => {
        const atOnce = imports.filter(({ kind }) => kind === 'import-statement');
        const names = atOnce.map((imported) => path.basename(imported.path));
        return [path.basename(file), { code: codes.get(path.basename(file)) ?? '', imports: names }];
      }),
    ),
    byEntry: new Map(
      outputs.flatMap(([file, { entryPoint }]) => (entryPoint ? [[entryPoint, path.basename(file)]] : [])),
    ),
  };
}
