/*
 * What the build tells the service worker. Runs anywhere; both ends are built together.
 */

export type Keeping = {
  /** Stands for every byte of the portal: another build, other caches. */
  readonly build: string;
  /** Folder of the portal on its host, such as `/kb`; empty at its root. */
  readonly base: string;
  /** Addresses of the scripts that every page needs. */
  readonly pageScripts: readonly string[];
  /** Addresses of the scripts that a search needs besides. */
  readonly searchScripts: readonly string[];
  /** Addresses of the pages that a search needs; kept with its scripts. */
  readonly searchPages: readonly string[];
  /** Address of the list of search files, and what it must say to belong to this build. */
  readonly searchFiles: { readonly address: string; readonly build: string };
  /** Addresses of the notices for what was not visited, by language. */
  readonly notices: Readonly<Record<string, string>>;
};

/** @example cachePrefix('/kb') → 'lotse /kb/ ', so that two portals of one host leave each other alone */
export function cachePrefix(base: string): string {
  return `lotse ${base}/ `;
}
