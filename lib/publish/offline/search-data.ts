import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeFileNames } from '#lib/codes/parts/part-names.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { Element } from '../seal/html-tree.ts';
import { INDEX_FILE, joinIndexFolder } from '../search/index-files.ts';
import {
  decodeSearchManifest,
  encodeSearchManifest,
  SEARCH_MANIFEST_URL,
  type SearchManifest,
} from '../search/search-manifest.ts';
import { OFFLINE_MANIFEST } from './offline-files.ts';
import { readAsset, type Site } from './read-site.ts';
import { el } from './tree.ts';

/** Address of the folder of codes within the document. */
const CODES = 'codes/';

/** `<` could end a data block; in JSON it may be written so anywhere it occurs. */
function escapeJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function block(name: string, content: string): Element {
  const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return el('script', { type, 'data-file': name }, content);
}

/** The index of the site as one file, whether the site has it so or in parts. */
async function readIndex(site: Site, { index, build }: SearchManifest): Promise<Uint8Array> {
  if (!index.endsWith('/')) return await readAsset(site, index);
  return await joinIndexFolder((name) => readAsset(site, `${index}${name}`), build);
}

/**
 * What the search loads on the site, as data blocks of the document: JSON as it is, the index and the table
 * of codes in base64.
 * They are taken from the finished portal, so both find the same.
 */
export async function searchData(site: Site): Promise<readonly Element[]> {
  const manifestFile = path.join(site.folder, SEARCH_MANIFEST_URL);
  const manifest = decodeSearchManifest(await readFile(manifestFile, 'utf8'));
  const text = async (address: string) => escapeJson((await readAsset(site, address)).toString('utf8'));
  const listings = await Promise.all(
    LOCALES.map(async (locale) => block(`listing.${locale}.json`, await text(manifest.listings[locale]))),
  );
  const codes = await Promise.all(
    codeFileNames().map(async (name) => {
      const bytes = await readAsset(site, `${manifest.codes}${name}`);
      return block(`${CODES}${name}`, bytes.toString('base64'));
    }),
  );
  const names = {
    build: manifest.build,
    index: INDEX_FILE,
    listings: { de: 'listing.de.json', en: 'listing.en.json' },
    articles: { de: 'articles.de.json', en: 'articles.en.json' },
    codes: CODES,
  };
  return [
    block(OFFLINE_MANIFEST, escapeJson(encodeSearchManifest(names))),
    ...listings,
    ...codes,
    block(INDEX_FILE, Buffer.from(await readIndex(site, manifest)).toString('base64')),
  ];
}
