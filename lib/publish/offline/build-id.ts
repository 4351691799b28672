import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { HOSTING_FOLDER } from '#lib/hosting/definition-file.ts';

/**
 * Stands for every byte that the portal serves: names and contents of all files, compressed copies and settings of
 * hosts aside. Equal portals have equal ids, on every machine.
 */
export async function buildId(site: string): Promise<string> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.startsWith(`${HOSTING_FOLDER}/`) && !/\.(?:br|gz)$/u.test(file))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    // Waiting for each of tens of thousands of files takes longer than reading them.
    const content = readFileSync(path.join(site, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}
