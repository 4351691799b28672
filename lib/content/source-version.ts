import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const versions = new Map<string, string>();

/**
 * Hash of the program below some folders and of the packages that it uses, as part of the keys of what is kept on
 * the disk: another program makes everything anew. Read once per process.
 * @param folders relative to the project, without tests
 */
export function sourceVersion(folders: readonly string[]): string {
  const known = versions.get(folders.join());
  if (known !== undefined) return known;
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of [...files.toSorted(), 'package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  const version = hash.digest('hex').slice(0, 32);
  versions.set(folders.join(), version);
  return version;
}
