import type { CodeEntry } from '#lib/codes/entry.ts';
import { packCodeTable } from '#lib/codes/parts/pack-code-table.ts';
import type { DataFolder } from '#lib/publish/assets/data-files.ts';
import { deflatePart } from './deflate-part.ts';

/** Name of the folder that holds the table of codes. */
export const CODE_FOLDER = 'codes';

/** The table of codes as it is published: a folder of deflated parts. */
export async function codeFiles(entries: readonly CodeEntry[]): Promise<DataFolder> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of packCodeTable(entries)) files.set(name, await deflatePart(bytes));
  return { name: CODE_FOLDER, files };
}
