import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Lays all files of a folder into another one, as second names of the same files where the disk has such a thing, else
 * as copies.
 */
export function linkFolder(source: string, target: string): void {
  const made = new Set<string>();
  for (const name of listFiles(source)) {
    const to = path.join(target, name);
    const parent = path.dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    linkOrCopy(path.join(source, name), to);
  }
}

/** A second name for a file, or a copy where the disk has no such thing. A file that is there already stays. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(from, to);
  }
}
