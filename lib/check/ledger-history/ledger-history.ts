import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ledgerSchema } from '#lib/content/schema.ts';
import type { LedgerEntry } from '#lib/content/types.ts';
import { parseYaml } from '#lib/content/yaml-source.ts';
import { removedLines } from './removed-lines.ts';

/** Entries that the ledger once had. */
export type LedgerVersion = {
  /** Where they were last seen, such as `before commit 1a2b3c4d`. */
  readonly when: string;
  readonly entries: readonly LedgerEntry[];
};

/** Entries of older versions of the ledger, the newest first. */
export type LedgerHistory = {
  readonly versions: readonly LedgerVersion[];
  /** Why older versions may be missing, with the remedy; absent when all of them were read. */
  readonly gap?: string;
};

const SHALLOW =
  'this is a shallow clone without the older versions of ledger.yaml. Run: git fetch --unshallow';
const NO_GIT =
  'the older versions of ledger.yaml could not be read. Run the check in a Git clone of the project, with Git installed.';

const run = promisify(execFile);

/** Output of Git in the folder. Rejects when Git is missing or refuses. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

/** Entries of a ledger; none when the text never kept to the schema and so was never published. */
function parseEntries(text: string): readonly LedgerEntry[] | undefined {
  return parseYaml(ledgerSchema, 'ledger.yaml', text).value?.entries;
}

/**
 * Entries that a commit removed or changed. As each one stands on a line of its own, the removed lines suffice;
 * only where somebody wrote one over several lines the whole version before the commit is read.
 */
async function readRemoved(folder: string, name: string, commit: string, removed: string) {
  const entries =
    parseEntries(`entries:\n${removed}`) ??
    parseEntries(await git(folder, 'show', `${commit}^:./${name}`)) ??
    [];
  return { when: `before commit ${commit.slice(0, 8)}`, entries };
}

async function readVersions(folder: string, name: string): Promise<LedgerVersion[]> {
  const log = await git(
    folder,
    ...['log', '--format=%x00%H', '--full-history', '--patch', '--unified=0', '--no-color', '--no-ext-diff'],
    ...['--', name],
  );
  const versions: LedgerVersion[] = [];
  for (const change of log.split('\0').slice(1)) {
    const commit = change.slice(0, change.indexOf('\n'));
    const removed = removedLines(change);
    if (removed !== '') versions.push(await readRemoved(folder, name, commit, removed));
  }
  if (log !== '') {
    // What is committed, in case the change that removes something is not committed yet.
    const latest = await git(folder, 'show', `HEAD:./${name}`).catch(() => '');
    versions.unshift({ when: 'in the latest commit', entries: parseEntries(latest) ?? [] });
  }
  return versions;
}

/** Reads what Git knows of the ledger. Never rejects: without Git there is a gap. */
export async function readLedgerHistory(file: string): Promise<LedgerHistory> {
  const folder = path.dirname(file);
  try {
    const isShallow = (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    const versions = await readVersions(folder, path.basename(file));
    return { versions, ...(isShallow && { gap: SHALLOW }) };
  } catch {
    return { versions: [], gap: NO_GIT };
  }
}
