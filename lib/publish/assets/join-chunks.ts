import { transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';

/** A module as esbuild split it off. */
export type SplitFile = {
  readonly code: string;
  /** Names of the files that it imports at once; what it loads late is not among them. */
  readonly imports: readonly string[];
};

export type JoinOptions = {
  /** Names of entries, by the name that their files shall have. */
  readonly entries: Readonly<Record<string, string>>;
  /** Files that are wanted in one piece with all that they import, the more frequent first. */
  readonly wholes: readonly string[];
};

/** A finished file; `entry` where it is one. */
export type JoinedFile = { readonly name: string; readonly code: string; readonly entry: string | undefined };

/** Smaller ones are joined where no page loads more for it. Bytes before minifying. */
const MIN_CHUNK_SIZE = 2_000;

/**
 * Joins the many small chunks of esbuild, which makes one for every set of pages: each is a request, and on a slow line
 * a request costs more than the bytes in it. No module is ever in two files, so all parts of a page share its state.
 */
export async function joinChunks(
  files: ReadonlyMap<string, SplitFile>,
  { entries, wholes }: JoinOptions,
): Promise<readonly JoinedFile[]> {
  const closures = wholes.map((name) => closureOf(name, files));
  const bundle = await rollup({
    input: { ...entries },
    plugins: [inMemory(files)],
    preserveEntrySignatures: false,
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].[hash].js',
    chunkFileNames: 'chunk.[hash].js',
    hashCharacters: 'base36',
    experimentalMinChunkSize: MIN_CHUNK_SIZE,
    manualChunks: (id) => wholes.find((_, index) => closures[index]?.has(id)),
    plugins: [minify],
  });
  await bundle.close();
  return output.flatMap((file) =>
    file.type === 'chunk'
      ? { name: file.fileName, code: file.code, entry: file.isEntry ? file.name : undefined }
      : [],
  );
}

const minify: Plugin = {
  name: 'minify',
  async renderChunk(code) {
    const options = { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' } as const;
    return { code: (await transform(code, options)).code, map: null };
  },
};

function inMemory(files: ReadonlyMap<string, SplitFile>): Plugin {
  return {
    name: 'in-memory',
    resolveId: (name) => name.replace(/^\.\//u, ''),
    load: (name) => files.get(name)?.code,
  };
}

function closureOf(name: string, files: ReadonlyMap<string, SplitFile>): ReadonlySet<string> {
  const found = new Set([name]);
  for (const file of found) for (const imported of files.get(file)?.imports ?? []) found.add(imported);
  return found;
}
