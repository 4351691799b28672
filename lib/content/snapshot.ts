import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Article, LedgerEntry, Vocabulary } from './types.ts';

/*
 * The content as the build has read and checked it, for all its steps: they need not read thousands of files again, and
 * make pages of what was checked even when an author saves a file meanwhile.
 */

const SNAPSHOT = '.cache/content.bin';

export type ContentSnapshot = {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly ledger: readonly LedgerEntry[];
};

/** The environment of a step of the build: it finds a snapshot of the content, and what renders also a plan. */
export const BUILD_STEP = { LOTSE_BUILD_STEP: '1' } as const;

/** Whether this process or thread was started by a build. */
export function isBuildStep(): boolean {
  return process.env.LOTSE_BUILD_STEP === '1';
}

export async function writeSnapshot({ articles, vocabulary, ledger }: ContentSnapshot): Promise<void> {
  await mkdir(path.dirname(SNAPSHOT), { recursive: true });
  await writeFile(SNAPSHOT, serialize({ articles, vocabulary, ledger }));
}

/** Throws when there is none. */
export function readSnapshot(): ContentSnapshot {
  return deserialize(readFileSync(SNAPSHOT)) as ContentSnapshot;
}
