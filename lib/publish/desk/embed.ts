import { stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { EMBED_SCRIPT_URL } from '#lib/core/url.ts';
import { linkFolder, linkOrCopy } from '#lib/hosting/link-folder.ts';
import type { AssetManifest } from '#lib/site/assets.ts';
import { cssText } from '../assets/css-text.ts';
import { INDEX_FILE, INDEX_FOLDER } from '../search/index-files.ts';

/**
 * The search box for other sites: one script under an address that stays, and a copy of the index beside it:
 * assets may only be read by the portal's own pages (lib/hosting/definition.ts).
 * @param draft folder of the portal, with its assets already in it.
 * @returns size of the script in bytes.
 */
export async function buildEmbed(draft: string, manifest: AssetManifest): Promise<number> {
  const outfile = path.join(draft, EMBED_SCRIPT_URL);
  await build({
    entryPoints: ['islands/entries/embed.ts'],
    outfile,
    bundle: true,
    // Works as a classic script and as a module, whichever a site's editor lets through.
    format: 'iife',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    plugins: [cssText()],
    logLevel: 'warning',
  });
  const index = path.posix.basename(manifest[INDEX_FOLDER] ?? manifest[INDEX_FILE] ?? '');
  const [from, to] = [path.join(draft, 'assets', index), path.join(path.dirname(outfile), index)];
  if (manifest[INDEX_FOLDER] === undefined) linkOrCopy(from, to);
  else linkFolder(from, to);
  return (await stat(outfile)).size;
}
