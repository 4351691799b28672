import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder with the SHA-256 of its bytes, by its path with slashes, in order. */
export async function hashFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
  const hashes = new Map<string, string>();
  for (const name of names) {
    const bytes = await readFile(path.join(folder, name));
    hashes.set(name, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

/**
 * How two folders differ: files that only one of them has, files with other bytes, and of the first of these the
 * place; `undefined` where they are the same. Texts come first: a compressed copy differs when its original does.
 */
export async function describeDifference(left: string, right: string): Promise<string | undefined> {
  const [ours, theirs] = [await hashFiles(left), await hashFiles(right)];
  const missing = [...theirs.keys()].filter((name) => !ours.has(name));
  const added = [...ours.keys()].filter((name) => !theirs.has(name));
  const changed = [...ours.keys()].filter((name) => theirs.has(name) && ours.get(name) !== theirs.get(name));
  if (missing.length + added.length + changed.length === 0) return undefined;
  const first = changed.find((name) => !/\.(?:br|gz)$/u.test(name)) ?? changed[0];
  return [
    ...list('only in', left, added),
    ...list('only in', right, missing),
    ...list('other bytes in', left, changed),
    ...(first === undefined
      ? []
      : [await describeFile(first, path.join(left, first), path.join(right, first))]),
  ].join('\n');
}

/** @example list('only in', 'a', ['x']) → ['1 only in a: x'] */
function list(what: string, where: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return [`${names.length} ${what} ${where}: ${names.slice(0, 5).join(', ')}${more}`];
}

async function describeFile(name: string, left: string, right: string): Promise<string> {
  // Latin-1 keeps every byte, so that places are right in files that are no text.
  const [ours, theirs] = [await readFile(left, 'latin1'), await readFile(right, 'latin1')];
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at += 1;
  const excerpt = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `${name} differs from byte ${at} on:\n  ${left}: ${excerpt(ours)}\n  ${right}: ${excerpt(theirs)}`;
}
