import { readFileSync } from 'node:fs';
import { href } from './environment.ts';

/** Logical name of a served file, such as `lotse.js`, and its address with the hash of its content. */
export type AssetManifest = Readonly<Record<string, string>>;

/** Written by the build before the pages are rendered: scripts/build. */
export const ASSET_MANIFEST = '.cache/assets.json';

let manifest: AssetManifest | undefined;

/** The address of a served file; `undefined` when the build has made none of that name. */
export function findAssetUrl(name: string): string | undefined {
  manifest ??= JSON.parse(readFileSync(ASSET_MANIFEST, 'utf8')) as AssetManifest;
  const address = manifest[name];
  return address === undefined ? undefined : href(address);
}

/**
 * The address of a served file. Throws when the build has not made it.
 * @example assetUrl('lotse.js') → '/assets/lotse.3f9a1c20.js'
 */
export function assetUrl(name: string): string {
  const address = findAssetUrl(name);
  if (address === undefined)
    throw new Error(`There is no asset "${name}". Run npm run build, which makes it.`);
  return address;
}
