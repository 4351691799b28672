import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_FOLDERS, keptFolder } from '#lib/content/kept-folders.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Long enough for a branch that rests and for the staff build between two releases. */
const UNUSED = 30 * DAY;
/** Its time is that of the last pruning: the folders of a large base hold tens of thousands of files. */
const STAMP = path.join('.cache', 'pruned');

/** `undefined` when there is no such file, any more or yet: another build may prune at the same time. */
function ageOf(file: string, now: number): number | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? now - stat.mtimeMs : undefined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/**
 * Folders stay, even empty ones: another build may be about to write into them. A file that it wants to read and does
 * not find is made anew.
 */
function pruneFolder(folder: string, now: number): number {
  let removed = 0;
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    if ((ageOf(file, now) ?? 0) <= UNUSED) continue;
    try {
      rmSync(file, { force: true });
      removed += 1;
    } catch {
      // Another user's file; no reason to fail a build that is finished.
    }
  }
  return removed;
}

/**
 * Removes kept values that nothing has used for thirty days, and what killed builds left half written. Looks once a
 * day at most.
 * @returns the number of files that were removed
 */
export function pruneKept(now = Date.now()): number {
  if ((ageOf(STAMP, now) ?? DAY) < DAY) return 0;
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
  return KEPT_FOLDERS.reduce((sum, name) => sum + pruneFolder(keptFolder(name), now), 0);
}
