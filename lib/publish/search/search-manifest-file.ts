import type { Content } from '#lib/content/content-store.ts';
import { assetUrl, findAssetUrl } from '#lib/site/assets.ts';
import type { OutputFile } from '../output-file.ts';
import { CODE_FOLDER } from './code-files.ts';
import { INDEX_FILE, INDEX_FOLDER } from './index-files.ts';
import { searchBuild } from './search-build.ts';
import { encodeSearchManifest, SEARCH_MANIFEST_URL } from './search-manifest.ts';

/** The list of the search files, for what runs in the browser. */
export function searchManifestFile(content: Content): OutputFile {
  const manifest = {
    build: searchBuild(content),
    index: findAssetUrl(INDEX_FOLDER) ?? assetUrl(INDEX_FILE),
    listings: { de: assetUrl('listing.de.json'), en: assetUrl('listing.en.json') },
    articles: { de: assetUrl('articles.de.json'), en: assetUrl('articles.en.json') },
    codes: assetUrl(CODE_FOLDER),
  };
  return { path: SEARCH_MANIFEST_URL.slice(1), content: encodeSearchManifest(manifest) };
}
