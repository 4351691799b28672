import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineHosting, type HostingInput } from './definition.ts';
import { DEFINITION_FILE, HOSTING_FOLDER } from './definition-file.ts';
import { SPECULATION_RULES_PATH, speculationRules } from './security-headers.ts';

/**
 * Writes everything a host needs into the finished site: the definition for our own server, the configuration of
 * other servers, the rules for prefetching.
 * @returns paths of the files written, relative to `siteDir`, in order
 * @throws Error for a value that no configuration may hold
 */
export async function writeHostFiles(input: HostingInput, siteDir: string): Promise<readonly string[]> {
  const definition = defineHosting(input);
  const files: Record<string, string> = {
    [`${HOSTING_FOLDER}/${DEFINITION_FILE}`]: `${JSON.stringify(input, null, 2)}\n`,
    [SPECULATION_RULES_PATH.slice(1)]: speculationRules(definition.basePath),
  };
  await mkdir(path.join(siteDir, HOSTING_FOLDER), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(siteDir, name), text)));
  return Object.keys(files).sort();
}
