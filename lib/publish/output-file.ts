import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the published portal: its path from the root, and what it holds. */
export type OutputFile = { readonly path: string; readonly content: string };

/** Writes files below a folder. */
export async function writeFiles(root: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path: name, content } of files) {
    const target = path.join(root, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
