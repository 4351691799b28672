/** The folder of files whose name holds a hash of their content: the same name never means other bytes. */
export const IMMUTABLE_FOLDER = '/assets/';

/** `no-cache` does not forbid to store: it asks the server each time, which answers 304 when nothing changed. */
export const PAGE_CACHE = 'no-cache';
export const ASSET_CACHE = 'public, max-age=31536000, immutable';
/** Feeds, JSON, Markdown, pictures without hash, redirects: five minutes spare a busy reader's repeats. */
export const FILE_CACHE = 'public, max-age=300';

/** Scripts without a hash in their name decide what else is loaded (service worker, embedded search box). */
const ALWAYS_ASK = /(?:\/|\.html|\.js)$/u;

/**
 * @param path within the site, without the base path
 * @example cacheControlOf('/assets/search.1f9c.js') → 'public, max-age=31536000, immutable'
 */
export function cacheControlOf(path: string): string {
  if (path.startsWith(IMMUTABLE_FOLDER)) return ASSET_CACHE;
  return ALWAYS_ASK.test(path) ? PAGE_CACHE : FILE_CACHE;
}
