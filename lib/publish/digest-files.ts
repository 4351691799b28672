import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTING_FOLDER } from '#lib/hosting/definition-file.ts';
import { listFiles } from '#lib/hosting/list-files.ts';

/** Files of a portal by their paths, in order, each with the SHA-256 of its content. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Every file that the portal serves; compressed copies and settings of hosts aside.
 * @param known of files whose content is known to be what it was
 */
export function digestFiles(site: string, known: Digests): Digests {
  const files = listFiles(site).filter(
    (file) => !file.startsWith(`${HOSTING_FOLDER}/`) && !/\.(?:br|gz)$/u.test(file),
  );
  return new Map(files.map((file) => [file, known.get(file) ?? digestFile(path.join(site, file))]));
}

function digestFile(file: string): string {
  // Waiting for each of tens of thousands of files takes longer than reading them.
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
