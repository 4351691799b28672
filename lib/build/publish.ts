import { rename, rm, stat } from 'node:fs/promises';

async function exists(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined)) !== undefined;
}

/** Where the portal that is replaced lies between the two renames. */
function replacedFolder(published: string): string {
  return `${published}.old`;
}

/** Brings the portal back that a build took away when it was killed between its two renames. */
export async function restorePublished(published: string): Promise<void> {
  const old = replacedFolder(published);
  if (!(await exists(published)) && (await exists(old))) await rename(old, published);
}

/**
 * Puts the finished draft in the place of the published portal: two renames, so that a reader of the folder never
 * finds half of it, and an aborted build changes nothing.
 */
export async function publish(draft: string, published: string): Promise<void> {
  const old = replacedFolder(published);
  await rm(old, { recursive: true, force: true });
  if (await exists(published)) await rename(published, old);
  await rename(draft, published);
  await rm(old, { recursive: true, force: true });
}
