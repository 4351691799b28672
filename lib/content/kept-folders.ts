import { statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** Folders below `.cache` whose files are named by the hash of what they were made of, and so are never replaced. */
export const KEPT_FOLDERS = [
  'articles',
  'outlines',
  'checks',
  'codes',
  'found-by',
  'mdx',
  'precompressed',
] as const;
export type KeptFolder = (typeof KEPT_FOLDERS)[number];

const DAY = 24 * 60 * 60 * 1000;

/** @example keptFolder('mdx') → '.cache/mdx' */
export function keptFolder(name: KeptFolder): string {
  return path.join('.cache', name);
}

/**
 * Notes on a kept file that it was of use, for `lib/build/prune-kept.ts`: its time becomes now, once a day at most, so
 * that it mostly costs a look. Never fails: the file may be another user's, or just removed by another build.
 */
export function markUsed(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, new Date(now), new Date(now));
  } catch {
    // It will be made anew when its time is over.
  }
}
