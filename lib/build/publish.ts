import { rename, rm, stat } from 'node:fs/promises';

async function exists(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined)) !== undefined;
}

/** Where the portal that was replaced lies, until the next build. */
function replacedFolder(published: string): string {
  return `${published}.old`;
}

/** Brings the portal back that a build took away when it was killed between its two renames. */
export async function restorePublished(published: string): Promise<void> {
  const old = replacedFolder(published);
  if (!(await exists(published)) && (await exists(old))) await rename(old, published);
}

/**
 * Removes the portal that the last build replaced. A large one takes seconds to remove; a build does it while it waits
 * for something else, and readers have the new portal before.
 */
export async function clearReplaced(published: string): Promise<void> {
  if (await exists(published)) await rm(replacedFolder(published), { recursive: true, force: true });
}

/**
 * Puts the finished draft in the place of the published portal: two renames, so that a reader of the folder never
 * finds half of it, and an aborted build changes nothing. The portal before stays beside it until it is cleared.
 */
export async function publish(draft: string, published: string): Promise<void> {
  await clearReplaced(published);
  if (await exists(published)) await rename(published, replacedFolder(published));
  await rename(draft, published);
}
