import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Content } from '#lib/content/content-store.ts';
import { ASSET_MANIFEST, type AssetManifest } from '#lib/site/assets.ts';
import { bundleIslands, ISLAND_ENTRIES } from './bundle-islands.ts';
import { collectFigures } from './collect-figures.ts';
import { type Data, writeData } from './data-files.ts';

/** Made files before they are published; `npm run dev` serves them from here. */
export const ASSET_FOLDER = '.cache/assets';

/**
 * Makes everything that pages refer to by a hashed name: scripts, figures, data files; and writes the manifest that
 * the pages read.
 */
export async function buildAssets(content: Content, data: readonly Data[]): Promise<AssetManifest> {
  await rm(ASSET_FOLDER, { recursive: true, force: true });
  await mkdir(ASSET_FOLDER, { recursive: true });
  const [islands, figures, files] = await Promise.all([
    bundleIslands(ISLAND_ENTRIES, ASSET_FOLDER),
    collectFigures(content.articles, ASSET_FOLDER),
    writeData(data, ASSET_FOLDER),
  ]);
  const names = Object.entries({ ...islands, ...figures, ...files }).toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const manifest = Object.fromEntries(names.map(([name, file]) => [name, `/assets/${file}`]));
  await writeFile(ASSET_MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
