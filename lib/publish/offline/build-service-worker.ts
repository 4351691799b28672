import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { LOCALES } from '#lib/core/locale.ts';
import { offlineUrl, SERVICE_WORKER_URL, searchUrl } from '#lib/core/url.ts';
import type { AssetManifest } from '#lib/site/assets.ts';
import type { Digests } from '../digest-files.ts';
import { decodeSearchManifest, SEARCH_MANIFEST_URL } from '../search/search-manifest.ts';
import { buildId } from './build-id.ts';
import type { Keeping } from './keeping.ts';
import { closureOf } from './script-imports.ts';

/** Scripts of the search that no page names: they are loaded on use, the worker by an attribute. */
const SEARCH_SCRIPTS = ['lotse.js', 'search.js', 'search-worker.js'] as const;

type Options = {
  /** Folder of the portal on its host, such as `/kb`; empty at its root. */
  readonly base: string;
  readonly manifest: AssetManifest;
  /** Of the finished portal. */
  readonly digests: Digests;
  /** The setting `serviceWorker`; without it the script takes itself and its caches away. */
  readonly isWanted: boolean;
};

async function keepingOf(site: string, { base, manifest, digests }: Options): Promise<Keeping> {
  const nameOf = (script: string) => path.posix.basename(manifest[script] ?? '');
  const read = (name: string) => readFile(path.join(site, 'assets', name), 'utf8');
  const toAddress = (name: string) => `${base}/assets/${name}`;
  const pageScripts = await closureOf(['lotse.js', 'kept.js'].map(nameOf), read, false);
  const searchScripts = await closureOf(SEARCH_SCRIPTS.map(nameOf), read, true);
  const list = await readFile(path.join(site, SEARCH_MANIFEST_URL), 'utf8');
  return {
    build: buildId(digests),
    base,
    pageScripts: pageScripts.map(toAddress),
    searchScripts: searchScripts.map(toAddress),
    searchPages: LOCALES.map((locale) => `${base}${searchUrl(locale)}`),
    searchFiles: { address: `${base}${SEARCH_MANIFEST_URL}`, build: decodeSearchManifest(list).build },
    notices: Object.fromEntries(LOCALES.map((locale) => [locale, `${base}${offlineUrl(locale)}`])),
  };
}

/**
 * Writes the service worker for a finished portal, as its last file: it carries the id of the build.
 * @returns size of the script in bytes
 */
export async function buildServiceWorker(site: string, options: Options): Promise<number> {
  const entry = options.isWanted
    ? 'islands/entries/service-worker.ts'
    : 'islands/offline/service-worker/retire.ts';
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    format: 'iife',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    define: {
      LOTSE_KEEPING: JSON.stringify(await keepingOf(site, options)),
      // The library says more on the console otherwise.
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  await writeFile(path.join(site, SERVICE_WORKER_URL), script);
  return script.length;
}
