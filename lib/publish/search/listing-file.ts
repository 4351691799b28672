import type { ArticleStatus } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ListKind } from '#lib/core/url.ts';

/*
 * What stands beside the results: terms that the input may name, and codes that have pages. One file for each
 * language. What a result shows of an article comes with it from the index.
 */

/** Raised whenever the form of the file changes; a browser refuses any other version. */
export const LISTING_VERSION = 2;

/** What a result shows of an article. */
export type ListedArticle = {
  /** The slug; the index calls it `key`. */
  readonly key: string;
  readonly id: number;
  /** Language of title, summary and steps: German where a translation is missing. */
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly status: ArticleStatus;
  readonly statusLabel: string;
  /** The component where the fault shows. */
  readonly component: string;
  /** Day of the last verification, as readers write it. */
  readonly verified: string;
  /** Titles of the first steps of the fix. */
  readonly steps: readonly string[];
  readonly symptoms: readonly string[];
};

/** What came with a hit is checked as far as a page would break without it. */
export function isListedArticle(shown: unknown): shown is ListedArticle {
  if (typeof shown !== 'object' || shown === null) return false;
  const { key, id, title, steps } = shown as Readonly<Record<string, unknown>>;
  return (
    typeof key === 'string' && typeof id === 'number' && typeof title === 'string' && Array.isArray(steps)
  );
}

/** A symptom or component that has articles. */
export type ListedTerm = {
  readonly kind: ListKind;
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly articles: number;
};

export type Listing = {
  readonly terms: readonly ListedTerm[];
  /** Codes without an entry in the table that have a page of their own, because an article names them. */
  readonly codePages: readonly string[];
};

type ListingFile = Listing & { readonly version: number };

export function encodeListing(listing: Listing): string {
  return JSON.stringify({ version: LISTING_VERSION, ...listing } satisfies ListingFile);
}

/**
 * Reads what `encodeListing` wrote.
 * @throws Error where the file is broken or of another version; the caller offers to load it again.
 */
export function decodeListing(json: string): Listing {
  const file: unknown = JSON.parse(json);
  if (!isListingFile(file)) throw new Error('This is no listing of articles, or one of another version.');
  return file;
}

function isListingFile(file: unknown): file is ListingFile {
  if (typeof file !== 'object' || file === null) return false;
  if (!('version' in file) || file.version !== LISTING_VERSION) return false;
  return ['terms', 'codePages'].every((key) =>
    Array.isArray((file as Readonly<Record<string, unknown>>)[key]),
  );
}
