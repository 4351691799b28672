import { rename, rm, stat } from 'node:fs/promises';

async function exists(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined)) !== undefined;
}

/**
 * Puts the finished draft in the place of the published portal: two renames, so that a reader of the folder never
 * finds half of it, and an aborted build changes nothing.
 */
export async function publish(draft: string, published: string): Promise<void> {
  const old = `${published}.old`;
  await rm(old, { recursive: true, force: true });
  if (await exists(published)) await rename(published, old);
  await rename(draft, published);
  await rm(old, { recursive: true, force: true });
}
