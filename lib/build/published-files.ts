import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A file of the portal as a reader could look into it: its path, and all its text. */
export type PublishedFile = { readonly path: string; readonly text: string };

function unpack(name: string, bytes: Buffer): Buffer {
  if (name.endsWith('.br')) return brotliDecompressSync(bytes);
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/**
 * Every file below a folder, unpacked. The path counts as text, since a name can tell something too.
 * @param decode reads files of a format of its own, such as the search index; `undefined` for all others
 */
export async function readPublishedFiles(
  folder: string,
  decode: (name: string, bytes: Buffer) => Promise<string | undefined>,
): Promise<readonly PublishedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: PublishedFile[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = unpack(entry.name, await readFile(file));
    const decoded = await decode(entry.name.replace(/\.(?:br|gz)$/u, ''), bytes);
    // Latin-1 keeps every byte, so that a marker is found in what is no text at all.
    const text = [file, bytes.toString('utf8'), bytes.toString('latin1'), decoded ?? ''].join('\n');
    files.push({ path: path.relative(folder, file), text });
  }
  return files;
}

/** Where a marker stands, each with the words around it. */
export function findMarkers(files: readonly PublishedFile[], marker: RegExp): readonly string[] {
  return files.flatMap(({ path: name, text }) => {
    const { index } = marker.exec(text) ?? {};
    if (index === undefined) return [];
    return [`${name}: …${text.slice(Math.max(0, index - 40), index + 60).replace(/\s+/gu, ' ')}…`];
  });
}
