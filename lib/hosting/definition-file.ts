import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineHosting, type HostingDefinition, type HostingInput } from './definition.ts';

/** Beside the site and yet part of it, so that pages and their policy are exchanged together; no host serves it. */
export const HOSTING_FOLDER = '.hosting';
export const DEFINITION_FILE = 'definition.json';

/**
 * Reads the definition that the build left in `siteDir`.
 * @throws Error with the remedy when there is no build or it is damaged
 */
export async function readDefinition(siteDir: string): Promise<HostingDefinition> {
  const file = path.join(siteDir, HOSTING_FOLDER, DEFINITION_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Error(`There is no finished build in ${siteDir} (${file} is missing). Run: npm run build`);
  }
  try {
    return defineHosting(JSON.parse(text) as HostingInput);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be used: ${reason} Run: npm run build`);
  }
}
