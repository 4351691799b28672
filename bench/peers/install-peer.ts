import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Outside git, and never a dependency of the project: what a benchmark installs for itself. */
export const PEERS_CACHE = '.cache/bench/peers';

const TIMEOUT_MS = 15 * 60_000;
const STAMP = '.installed';
const NAMED = ['package.json', 'package-lock.json'] as const;

/**
 * Installs the packages that `source/package.json` and its lockfile pin into `.cache/bench/peers/<name>`; does nothing
 * where the same ones are installed.
 * @param source folder with package.json and package-lock.json
 * @returns the folder with `node_modules`
 * @throws Error with the last words of npm
 */
export async function installPeer(name: string, source: string, cache = PEERS_CACHE): Promise<string> {
  const folder = path.resolve(cache, name);
  const wanted = await fingerprintOf(source);
  const installed = await readFile(path.join(folder, STAMP), 'utf8').catch(() => undefined);
  if (installed === wanted) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of NAMED) await copyFile(path.join(source, file), path.join(folder, file));
  // Not `ci`: it refuses a lockfile that lacks packages for platforms which the registry in reach does not carry.
  await runIn(folder, 'npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  await writeFile(path.join(folder, STAMP), wanted);
  return folder;
}

/**
 * Runs a program in a peer's folder. Its own programs come first, so that a peer that needs another Node can bring one
 * (the package `node`).
 * @returns what it wrote to its output
 * @throws Error with the program's last lines
 */
export async function runIn(folder: string, program: string, args: readonly string[]): Promise<string> {
  const bin = path.join(folder, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, CI: '1' };
  const options = { cwd: folder, env, timeout: TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stdout } = await promisify(execFile)(program, args, options);
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-24).join('\n');
    throw new Error(`“${program} ${args.join(' ')}” failed in ${folder}:\n${words}`);
  }
}

async function fingerprintOf(source: string): Promise<string> {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  for (const file of NAMED) hash.update(await readFile(path.join(source, file)));
  return hash.digest('hex');
}
