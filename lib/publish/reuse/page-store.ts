import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SealedPage } from '../seal/seal-page.ts';

const FOLDER = '.cache/pages';

/** The sealed pages of one article or code: path in the portal → page. */
export type StoredPages = Readonly<Record<string, SealedPage>>;

function fileOf(fingerprint: string): string {
  return path.join(FOLDER, fingerprint.slice(0, 2), `${fingerprint}.json`);
}

/** Pages of an earlier build under the same fingerprint; `undefined` when there are none or they cannot be read. */
export async function readStoredPages(fingerprint: string): Promise<StoredPages | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(fingerprint), 'utf8')) as StoredPages;
  } catch {
    return undefined;
  }
}

export async function storePages(fingerprint: string, pages: StoredPages): Promise<void> {
  const file = fileOf(fingerprint);
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(pages));
  await rename(draft, file);
}

/** Removes what no page of this build uses, so that the store stays as large as the portal. */
export async function pruneStoredPages(used: ReadonlySet<string>): Promise<void> {
  const folders = await readdir(FOLDER).catch(() => []);
  for (const folder of folders) {
    for (const name of await readdir(path.join(FOLDER, folder))) {
      if (!used.has(path.basename(name, '.json'))) await rm(path.join(FOLDER, folder, name));
    }
  }
}
