import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the published portal: its path from the root, and what it holds. */
export type OutputFile = { readonly path: string; readonly content: string };

/** Writes files below a folder. Tens of thousands of small ones go three times as fast without promises. */
export function writeFiles(root: string, files: Iterable<OutputFile>): void {
  const made = new Set<string>();
  for (const { path: name, content } of files) {
    const target = path.join(root, name);
    const folder = path.dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, content);
  }
}
