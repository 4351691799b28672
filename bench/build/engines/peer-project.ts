import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

/**
 * Lays out a peer's project from bench/build/peers and installs its packages, once per lockfile.
 * @param leftovers files and folders of earlier builds, relative to the project
 * @returns folder of the project
 */
export async function preparePeer(name: string, work: string, leftovers: readonly string[]): Promise<string> {
  const source = path.join(PEERS, name);
  const folder = path.join(work, name);
  await mkdir(folder, { recursive: true });
  for (const leftover of leftovers) await rm(path.join(folder, leftover), { recursive: true, force: true });
  const lock = await readText(path.join(source, 'package-lock.json'));
  const isInstalled = lock === (await readText(path.join(folder, 'installed-lock.json')));
  await cp(source, folder, { recursive: true });
  if (!isInstalled) {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
    await cp(path.join(source, 'package-lock.json'), path.join(folder, 'installed-lock.json'));
  }
  return folder;
}

/** Version of an installed package, for the report. */
export async function versionOf(folder: string, name: string): Promise<string> {
  const text = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return `${name} ${version}`;
}
