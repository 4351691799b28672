import { statSync } from 'node:fs';
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

/**
 * The release in a folder that a build may exchange at any time. Looked at before every answer (a few
 * microseconds): a page of the new build under the old build's policy would lose its styles. While the new one is
 * being read, answers wait; while there is none, or a broken one, the last good one stays.
 * @throws Error with the remedy when there is no finished build to begin with
 */
export async function watchRelease(siteDir: string): Promise<() => Promise<Release>> {
  let identity = identityOf(siteDir);
  let release = await readRelease(siteDir);
  let reading: Promise<void> | undefined;

  async function read(seen: string): Promise<void> {
    try {
      release = await readRelease(siteDir);
    } catch (error) {
      console.error(`The new build is not served: ${error instanceof Error ? error.message : error}`);
    }
    identity = seen;
    reading = undefined;
  }

  return async () => {
    const seen = identityOf(siteDir);
    if (seen !== undefined && seen !== identity) {
      reading ??= read(seen);
      await reading;
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
function identityOf(siteDir: string): string | undefined {
  const stats = statSync(siteDir, { throwIfNoEntry: false });
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}:${stats.mtimeMs}`;
}
