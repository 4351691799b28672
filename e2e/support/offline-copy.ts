import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type OfflineCopy = { readonly folder: string; readonly remove: () => Promise<void> };

/** Makes an offline copy of `out/` in a folder of its own. @param script of scripts/ */
export async function makeCopy(script: 'build-offline' | 'print-shelf', date: string): Promise<OfflineCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lotse-offline-'));
  const args = ['--import', 'tsx', `scripts/${script}.ts`, '--as-is', '--date', date, '--target', folder];
  await run(process.execPath, args, { timeout: 120_000 });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
