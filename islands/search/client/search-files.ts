import { SEARCH_MANIFEST_URL } from '#lib/publish/search/search-manifest.ts';
import { portalUrl } from '../../parts/page.ts';

/** Address of the list of the search files. */
export function searchFiles(): string {
  return portalUrl(SEARCH_MANIFEST_URL);
}
