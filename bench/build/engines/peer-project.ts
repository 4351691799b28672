import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPeer } from '../../peers/install-peer.ts';

const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

/**
 * Lays out a peer's project from bench/build/peers, with its packages installed.
 * @param leftovers files and folders of earlier builds, relative to the project
 * @returns folder of the project
 */
export async function preparePeer(name: string, leftovers: readonly string[]): Promise<string> {
  const source = path.join(PEERS, name);
  const folder = await installPeer(`build-${name}`, source);
  for (const leftover of leftovers) await rm(path.join(folder, leftover), { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  return folder;
}

/** Version of an installed package, for the report. */
export async function versionOf(folder: string, name: string): Promise<string> {
  const text = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return `${name} ${version}`;
}
