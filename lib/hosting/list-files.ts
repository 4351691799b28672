import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Paths of all files below a folder, relative to it, with slashes, in the order of their characters. At once: a
 * promise for each of tens of thousands of folders takes longer than reading them.
 */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}
