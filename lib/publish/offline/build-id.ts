import { createHash } from 'node:crypto';
import type { Digests } from '../digest-files.ts';

/**
 * Stands for every byte that the portal serves: names and contents of all files. Equal portals have equal ids, on
 * every machine.
 */
export function buildId(digests: Digests): string {
  return createHash('sha256')
    .update(JSON.stringify([...digests]))
    .digest('hex')
    .slice(0, 12);
}
