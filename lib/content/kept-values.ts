import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashValues } from './hash-values.ts';
import { type KeptFolder, keptFolder, markUsed } from './kept-folders.ts';
import { sourceVersion } from './source-version.ts';

/** Values that are kept on the disk under the hash of what they were made of. */
export type KeptValues<T> = {
  /** The value that was made of the same parts by the same program; `undefined` when there is none. */
  readonly find: (parts: readonly unknown[]) => T | undefined;
  readonly keep: (parts: readonly unknown[], value: T) => void;
};

/**
 * A folder below `.cache` for values that JSON can hold. It may be removed at any time: everything is then made anew.
 * @param sources folders of the program that makes the values
 */
export function keptValues<T>(folder: KeptFolder, sources: readonly string[]): KeptValues<T> {
  const fileOf = (parts: readonly unknown[]) => {
    const key = hashValues([sourceVersion(sources), ...parts]).slice(0, 32);
    return path.join(keptFolder(folder), key.slice(0, 2), `${key}.json`);
  };
  return {
    find(parts) {
      try {
        const file = fileOf(parts);
        const value = JSON.parse(readFileSync(file, 'utf8')) as T;
        markUsed(file);
        return value;
      } catch {
        return undefined;
      }
    },
    keep(parts, value) {
      const file = fileOf(parts);
      mkdirSync(path.dirname(file), { recursive: true });
      // Written beside and renamed: another process never reads half a file.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(value));
      renameSync(draft, file);
    },
  };
}
