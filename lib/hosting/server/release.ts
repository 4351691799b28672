import { stat } from 'node:fs/promises';
import type { HostingDefinition } from '../definition.ts';
import { readDefinition } from '../definition-file.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { createRouter, type Router } from './route.ts';

/** One build as the server knows it: its files together with the rules that were written for them. */
export type Release = {
  readonly definition: HostingDefinition;
  readonly catalogue: Catalogue;
  readonly route: Router;
};

const MILLISECONDS_BETWEEN_LOOKS = 1_000;

/**
 * The release in a folder that a build may exchange at any time, looked at again at most once a second.
 * While the new one is being read, and while there is none, the last good one answers.
 * @throws Error with the remedy when there is no finished build to begin with
 */
export async function watchRelease(siteDir: string): Promise<() => Release> {
  let release = await readRelease(siteDir);
  let identity = await identityOf(siteDir);
  let lastLook = Date.now();

  async function look(): Promise<void> {
    const seen = await identityOf(siteDir);
    if (seen === identity) return;
    release = await readRelease(siteDir);
    identity = seen;
  }

  return () => {
    if (Date.now() - lastLook > MILLISECONDS_BETWEEN_LOOKS) {
      lastLook = Date.now();
      look().catch(() => undefined);
    }
    return release;
  };
}

async function readRelease(siteDir: string): Promise<Release> {
  const definition = await readDefinition(siteDir);
  const catalogue = await readCatalogue(siteDir);
  return { definition, catalogue, route: createRouter(definition, catalogue) };
}

/** A build is exchanged by renaming the folder, which makes it another one for the file system. */
async function identityOf(siteDir: string): Promise<string> {
  const { dev, ino, mtimeMs } = await stat(siteDir);
  return `${dev}:${ino}:${mtimeMs}`;
}
