import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export type FolderFigures = {
  readonly files: number;
  /** Files that a build lays beside others for hosts that send them compressed. */
  readonly compressedFiles: number;
  readonly bytes: number;
  readonly compressedBytes: number;
  /** HTML files that readers open. */
  readonly pages: number;
};

/** Counts a published folder. Sizes are those of the files, not of the blocks on the disk. */
export async function folderFigures(folder: string): Promise<FolderFigures> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const figures = { files: 0, compressedFiles: 0, bytes: 0, compressedBytes: 0, pages: 0 };
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const { size } = await stat(path.join(entry.parentPath, entry.name));
    if (/\.(?:br|gz)$/u.test(entry.name)) {
      figures.compressedFiles += 1;
      figures.compressedBytes += size;
      continue;
    }
    figures.files += 1;
    figures.bytes += size;
    if (entry.name.endsWith('.html')) figures.pages += 1;
  }
  return figures;
}
