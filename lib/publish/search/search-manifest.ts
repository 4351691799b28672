import { LOCALES, type Locale } from '#lib/core/locale.ts';

/*
 * Where the files of the search lie. Their names change with their content, this one's does not: so a page need not
 * change because an article somewhere else did.
 */

/** Raised whenever the form of the file changes; a browser refuses any other version. */
export const SEARCH_MANIFEST_VERSION = 3;

/** The file's address within the portal. */
export const SEARCH_MANIFEST_URL = '/api/search-files.json';

export type SearchManifest = {
  /** Stands for the articles; the index says the same, or it is not the one that is meant. */
  readonly build: string;
  /** Address of the index: a file, or with a slash at its end a folder of parts. */
  readonly index: string;
  readonly listings: Readonly<Record<Locale, string>>;
  /** Number and title of every article. */
  readonly articles: Readonly<Record<Locale, string>>;
  /** Address of the folder that holds the table of codes, with a slash at its end. */
  readonly codes: string;
};

export function encodeSearchManifest(manifest: SearchManifest): string {
  return `${JSON.stringify({ version: SEARCH_MANIFEST_VERSION, ...manifest }, null, 2)}\n`;
}

/**
 * Reads what `encodeSearchManifest` wrote.
 * @throws Error where the file is broken or of another version.
 */
export function decodeSearchManifest(json: string): SearchManifest {
  const file: unknown = JSON.parse(json);
  if (!isManifest(file)) throw new Error('This is no list of search files, or one of another version.');
  return file;
}

function isManifest(file: unknown): file is SearchManifest {
  if (typeof file !== 'object' || file === null) return false;
  const { version, build, index, listings, articles, codes } = file as Readonly<Record<string, unknown>>;
  return (
    version === SEARCH_MANIFEST_VERSION &&
    [build, index, codes].every((value) => typeof value === 'string') &&
    [listings, articles].every(isByLocale)
  );
}

function isByLocale(addresses: unknown): boolean {
  return (
    typeof addresses === 'object' &&
    addresses !== null &&
    LOCALES.every((locale) => typeof (addresses as Readonly<Record<string, unknown>>)[locale] === 'string')
  );
}
