import { OFFLINE_MANIFEST } from '#lib/publish/offline/offline-files.ts';

/* In place of islands/search/client/search-files.ts. */

/** Name of the data block that lists the search files. */
export function searchFiles(): string {
  return OFFLINE_MANIFEST;
}
