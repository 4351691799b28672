import type { ArticleStatus } from '#lib/content/types.ts';
import type { VersionRange } from '#lib/core/version.ts';

/** What a row of the list hands to the script, beside what its cells show. */
export type RowData = {
  readonly id: number;
  readonly summary: string;
  readonly symptoms: readonly string[];
  /** Named components, and the stations to which they belong. */
  readonly components: readonly string[];
  readonly affected: readonly VersionRange[];
  readonly fixedIn?: string | undefined;
  readonly status: ArticleStatus;
  /** Day of the last verification, year first. */
  readonly verified: string;
  /** The address for a ticket: by number, with the revision. */
  readonly link: string;
  /** Page of the ticket reply; an internal article has none. */
  readonly reply?: string | undefined;
};

/** In the version filter: articles that name no version. */
export const NO_VERSION = 'none';
