import { readdir, readFile } from 'node:fs/promises';

/** A process as `/proc/<pid>/stat` shows it. */
export type ProcessRow = { readonly pid: number; readonly parent: number };

/**
 * Reads one line of `/proc/<pid>/stat` (proc(5)): the name may hold spaces and brackets, so counting starts behind
 * its last bracket. `undefined` for a line that is none.
 */
export function parseStat(line: string): ProcessRow | undefined {
  const pid = Number.parseInt(line, 10);
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const parent = Number(fields[1]);
  return Number.isNaN(pid) || Number.isNaN(parent) ? undefined : { pid, parent };
}

/**
 * All processes that descend from one of `known`, themselves included. A worker whose parent has ended stays in the
 * tree, since it is known by then.
 */
export function descendants(rows: readonly ProcessRow[], known: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set(known);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { pid, parent } of rows) if (found.has(parent)) found.add(pid);
  }
  return found;
}

/** All processes of the machine. Rejects where there is no `/proc`. */
export async function readProcesses(): Promise<readonly ProcessRow[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const lines = await Promise.all(
    // A process may end between the two reads.
    names.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')),
  );
  return lines.flatMap((line) => parseStat(line) ?? []);
}

/** Reads `/proc/<pid>/smaps_rollup`: the proportional set size, in which a shared page counts by its share. Bytes. */
export function parseMemory(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(rollup)?.[1] ?? 0) * 1024;
}

/** Memory of a process in bytes; 0 for one that has ended. */
export async function readMemory(pid: number): Promise<number> {
  return parseMemory(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''));
}
