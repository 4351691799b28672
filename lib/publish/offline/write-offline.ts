import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type WrittenCopy = { readonly file: string; readonly bytes: number; readonly sha256: string };

/** @example copyName('2026-11-24', 'html') → 'lotse-2026-11-24.html' */
export function copyName(date: string, ending: string): string {
  return `lotse-${date}.${ending}`;
}

/**
 * Writes a copy and, beside it, its SHA-256 in the form that `sha256sum --check` reads. Older copies of the same kind
 * are removed, so that nobody picks the wrong one.
 * @param ending of the file name, such as `html` or `de.pdf`
 */
export async function writeCopy(
  folder: string,
  {
    date,
    ending,
    content,
  }: { readonly date: string; readonly ending: string; readonly content: string | Uint8Array },
): Promise<WrittenCopy> {
  await mkdir(folder, { recursive: true });
  const name = copyName(date, ending);
  const isSameKind = new RegExp(
    `^lotse-\\d{4}-\\d{2}-\\d{2}\\.${ending.replaceAll('.', '\\.')}(?:\\.sha256)?$`,
    'u',
  );
  for (const old of await readdir(folder)) if (isSameKind.test(old)) await rm(path.join(folder, old));
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeFile(path.join(folder, name), bytes);
  await writeFile(path.join(folder, `${name}.sha256`), `${sha256}  ${name}\n`);
  return { file: path.join(folder, name), bytes: bytes.length, sha256 };
}
