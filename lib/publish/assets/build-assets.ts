import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Content } from '#lib/content/content-store.ts';
import { ASSET_MANIFEST, type AssetManifest } from '#lib/site/assets.ts';
import { bundleIslands, ISLAND_ENTRIES } from './bundle-islands.ts';
import { collectFigures } from './collect-figures.ts';
import { type Data, writeData } from './data-files.ts';

/** Made files before they are published; `npm run dev` serves them from here. */
export const ASSET_FOLDER = '.cache/assets';

/** Makes everything that pages name: scripts and figures; and writes the manifest that the pages read. */
export async function buildPageAssets({ articles }: Content): Promise<AssetManifest> {
  await rm(ASSET_FOLDER, { recursive: true, force: true });
  await mkdir(ASSET_FOLDER, { recursive: true });
  const [islands, figures] = await Promise.all([
    bundleIslands(ISLAND_ENTRIES, ASSET_FOLDER),
    collectFigures(articles, ASSET_FOLDER),
  ]);
  return writeManifest(toAddresses({ ...islands, ...figures }));
}

/** Adds data files, which scripts name, to what pages name. */
export async function addData(manifest: AssetManifest, data: readonly Data[]): Promise<AssetManifest> {
  return writeManifest({ ...manifest, ...toAddresses(await writeData(data, ASSET_FOLDER)) });
}

function toAddresses(files: Readonly<Record<string, string>>): AssetManifest {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `/assets/${file}`]));
}

async function writeManifest(addresses: AssetManifest): Promise<AssetManifest> {
  const manifest = Object.fromEntries(Object.entries(addresses).toSorted(([a], [b]) => a.localeCompare(b)));
  // Renamed into its place: pages may be rendered from it at this moment.
  const draft = `${ASSET_MANIFEST}.new`;
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(draft, ASSET_MANIFEST);
  return manifest;
}
