import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashedName } from './content-hash.ts';

/** A file made by the build, by its logical name. */
export type DataFile = { readonly name: string; readonly content: string | Uint8Array };

/** Files that change together, in a folder whose name holds a hash of all of them. */
export type DataFolder = { readonly name: string; readonly files: ReadonlyMap<string, Uint8Array> };

export type Data = DataFile | DataFolder;

/** Writes data under hashed names. @returns logical name → published name; that of a folder ends with a slash */
export async function writeData(data: readonly Data[], target: string): Promise<Record<string, string>> {
  const entries = await Promise.all(
    data.map(
      async (one): Promise<[string, string]> => [
        one.name,
        'files' in one ? await writeFolder(one, target) : await writeOne(one, target),
      ],
    ),
  );
  return Object.fromEntries(entries);
}

async function writeOne({ name, content }: DataFile, target: string): Promise<string> {
  const file = hashedName(name, content);
  await writeFile(path.join(target, file), content);
  return file;
}

async function writeFolder({ name, files }: DataFolder, target: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [file, bytes] of files) hash.update(file).update(bytes);
  const folder = `${name}.${hash.digest('hex').slice(0, 8)}`;
  const folders = new Set([...files.keys()].map((file) => path.dirname(file)));
  for (const one of folders) await mkdir(path.join(target, folder, one), { recursive: true });
  for (const [file, bytes] of files) await writeFile(path.join(target, folder, file), bytes);
  return `${folder}/`;
}
