import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { AssetManifest } from '#lib/site/assets.ts';

/** Folder of the portal that other sites may read: lib/hosting/definition.ts. */
export const EMBED_FOLDER = 'embed';
export const EMBED_SCRIPT = `${EMBED_FOLDER}/lotse-search.js`;

/**
 * The search box for other sites: one script under an address that stays, and a copy of the index, for assets may
 * only be read by the portal's own pages.
 * @param draft folder of the portal, with its assets already in it.
 * @returns size of the script in bytes.
 */
export async function buildEmbed(draft: string, manifest: AssetManifest): Promise<number> {
  const outfile = path.join(draft, EMBED_SCRIPT);
  await build({
    entryPoints: ['islands/entries/embed.ts'],
    outfile,
    bundle: true,
    // Works as a classic script and as a module, whichever a site's editor lets through.
    format: 'iife',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  await mkdir(path.join(draft, EMBED_FOLDER), { recursive: true });
  const index = path.posix.basename(manifest['search-index.bin'] ?? '');
  await copyFile(path.join(draft, 'assets', index), path.join(draft, EMBED_FOLDER, index));
  return (await stat(outfile)).size;
}
