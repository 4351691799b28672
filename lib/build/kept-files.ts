import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceVersion } from '#lib/content/source-version.ts';
import type { DataFile } from '#lib/publish/assets/build-assets.ts';

/** Where the files of the last build lie, in a folder named by the hash of what they were made of. */
const FOLDER = '.cache/search';
const LIST = 'names.json';

async function readKept(folder: string): Promise<readonly DataFile[] | undefined> {
  try {
    const names = JSON.parse(await readFile(path.join(folder, LIST), 'utf8')) as readonly string[];
    return await Promise.all(
      names.map(async (name, place) => ({ name, content: await readFile(path.join(folder, `${place}`)) })),
    );
  } catch {
    return undefined;
  }
}

async function keep(folder: string, files: readonly DataFile[]): Promise<void> {
  // What an earlier build kept is of no use to the next one.
  await rm(FOLDER, { recursive: true, force: true });
  const draft = `${folder}.new`;
  await mkdir(draft, { recursive: true });
  await Promise.all(files.map(({ content }, place) => writeFile(path.join(draft, `${place}`), content)));
  await writeFile(path.join(draft, LIST), JSON.stringify(files.map(({ name }) => name)));
  await rename(draft, folder);
}

/**
 * The search files of the last build when they would be the same, else new ones, which are kept.
 * @param parts everything that the files are made of, apart from the program itself
 */
export async function keepFiles(
  parts: readonly unknown[],
  make: () => Promise<readonly DataFile[]>,
): Promise<readonly DataFile[]> {
  const hash = createHash('sha256').update(JSON.stringify([sourceVersion(['lib']), ...parts]));
  const folder = path.join(FOLDER, hash.digest('hex').slice(0, 32));
  const known = await readKept(folder);
  if (known !== undefined) return known;
  const files = await make();
  await keep(folder, files);
  return files;
}
