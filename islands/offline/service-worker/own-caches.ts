import { cachePrefix } from '#lib/publish/offline/keeping.ts';
import { keeping } from './scope.ts';

const PREFIX = cachePrefix(keeping.base);

/** Holds everything of this build: pages, scripts, figures, search. One cache, so it is there whole or not at all. */
export const OWN_CACHE = `${PREFIX}${keeping.build}`;

/**
 * Scripts of the build before, for pages that were open when this one came: what they load late is gone from the
 * server. They are kept for one build.
 */
export const FORMER_SCRIPTS = `${OWN_CACHE} former`;

/** Bodies are the same whatever a request says that it accepts. */
export const MATCH = { ignoreVary: true } as const;

/** Caches of this portal that belong to other builds. */
export async function otherCaches(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX) && name !== OWN_CACHE && name !== FORMER_SCRIPTS);
}

export async function deleteOtherCaches(): Promise<void> {
  for (const name of await otherCaches()) await caches.delete(name);
}
