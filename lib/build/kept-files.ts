import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashValues } from '#lib/content/hash-values.ts';
import { sourceVersion } from '#lib/content/source-version.ts';
import type { Data } from '#lib/publish/assets/data-files.ts';

/** Where the data of the last build lies, in a folder named by the hash of what it was made of. */
const FOLDER = '.cache/search';
const LIST = 'list.json';
const BYTES = 'bytes';

/** A piece of data with the lengths of its files, whose bytes follow each other in one file. */
type KeptData =
  | { readonly name: string; readonly length: number }
  | { readonly name: string; readonly files: readonly (readonly [string, number])[] };

async function readKept(folder: string): Promise<readonly Data[] | undefined> {
  try {
    const list = JSON.parse(await readFile(path.join(folder, LIST), 'utf8')) as readonly KeptData[];
    const bytes = await readFile(path.join(folder, BYTES));
    let end = 0;
    const take = (length: number) => {
      end += length;
      return bytes.subarray(end - length, end);
    };
    return list.map((data) =>
      'files' in data
        ? { name: data.name, files: new Map(data.files.map(([file, length]) => [file, take(length)])) }
        : { name: data.name, content: take(data.length) },
    );
  } catch {
    return undefined;
  }
}

async function keep(folder: string, all: readonly Data[]): Promise<void> {
  const pieces: Buffer[] = [];
  const lay = (content: string | Uint8Array) => {
    const piece = Buffer.from(content as string);
    pieces.push(piece);
    return piece.length;
  };
  const list = all.map(
    (data): KeptData =>
      'files' in data
        ? { name: data.name, files: Array.from(data.files, ([file, content]) => [file, lay(content)]) }
        : { name: data.name, length: lay(data.content) },
  );
  // What an earlier build kept is of no use to the next one.
  await rm(FOLDER, { recursive: true, force: true });
  const draft = `${folder}.new`;
  await mkdir(draft, { recursive: true });
  await writeFile(path.join(draft, BYTES), Buffer.concat(pieces));
  await writeFile(path.join(draft, LIST), JSON.stringify(list));
  await rename(draft, folder);
}

/**
 * The data of the last build when it would be the same, else new data, which is kept.
 * @param parts everything that the data is made of, apart from the program itself
 */
export async function keepFiles(
  parts: readonly unknown[],
  make: () => Promise<readonly Data[]>,
): Promise<readonly Data[]> {
  const folder = path.join(FOLDER, hashValues([sourceVersion(['lib']), ...parts]).slice(0, 32));
  const known = await readKept(folder);
  if (known !== undefined) return known;
  const data = await make();
  await keep(folder, data);
  return data;
}
