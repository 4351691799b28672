import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeServer, createSiteServer } from '#lib/hosting/server/server.ts';
import { digestFiles } from '#lib/publish/digest-files.ts';
import { buildServiceWorker } from '#lib/publish/offline/build-service-worker.ts';
import { splitIndex } from './index-in-parts.ts';

/** A copy of the portal that may be changed and published again, under an address of its own. */
export type SiteCopy = {
  readonly url: string;
  /** Files of its index. */
  readonly parts: number;
  /** Replaces a text in every page and script, as a new build would; then publishes. */
  readonly change: (change: Change) => Promise<void>;
  /** Ends the server: nothing answers any more. */
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

type Change = {
  readonly title?: { readonly page: string; readonly from: string; readonly to: string };
  /** Gives the script of every page another name and so another address. */
  readonly renameScript?: boolean;
  readonly isServiceWorkerWanted?: boolean;
};

async function editFiles(folder: string, edit: (text: string) => string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names) {
    const file = path.join(folder, name);
    if (/\.(?:html|js)$/u.test(name)) await writeFile(file, edit(await readFile(file, 'utf8')));
  }
}

async function scriptNames(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(path.join(folder, 'assets'));
  const entries = ['lotse', 'kept', 'search', 'search-worker'].map((entry) => {
    const name = names.find((candidate) => new RegExp(`^${entry}\\.\\w+\\.js$`, 'u').test(candidate)) ?? '';
    return [`${entry}.js`, `/assets/${name}`] as const;
  });
  return Object.fromEntries(entries);
}

async function publish(folder: string, change: Change): Promise<void> {
  const script = (await scriptNames(folder))['lotse.js'] ?? '';
  const renamed = change.renameScript ? script.replace(/\.(\w+)\.js$/u, '.$1SECOND.js') : script;
  if (renamed !== script) await rename(path.join(folder, script), path.join(folder, renamed));
  // By its bare name: scripts that are loaded late import it from their own folder.
  await editFiles(folder, (text) => text.replaceAll(path.basename(script), path.basename(renamed)));
  if (change.title) {
    const { page, from, to } = change.title;
    const file = path.join(folder, page, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
  }
  const manifest = await scriptNames(folder);
  const isWanted = change.isServiceWorkerWanted ?? true;
  const digests = digestFiles(folder, new Map());
  await buildServiceWorker(folder, { base: '', manifest, digests, isWanted });
}

async function listen(folder: string, port: number): Promise<Server> {
  const server = await createSiteServer(folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

type CopyOptions = {
  /** The index lies in parts, as that of a large portal does. */
  readonly isIndexInParts?: boolean;
};

/** Serves a copy of `out/` on a port of its own. */
export async function serveCopy({ isIndexInParts = false }: CopyOptions = {}): Promise<SiteCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lotse-site-'));
  // Pages of single codes are most of the portal and no part of any test here; compressed copies would be stale.
  const isWanted = (file: string) => !/\/codes\/[^/]+$|\.(?:br|gz)$/u.test(file);
  await cp('out', folder, { recursive: true, filter: isWanted });
  const parts = isIndexInParts ? await splitIndex(folder) : 1;
  await publish(folder, {});
  let server: Server | undefined = await listen(folder, 0);
  const { port } = server.address() as AddressInfo;
  async function stop(): Promise<void> {
    const running = server;
    server = undefined;
    if (running) await closeServer(running, 0);
  }
  return {
    url: `http://localhost:${port}`,
    parts,
    async change(change) {
      await stop();
      await publish(folder, change);
      server = await listen(folder, port);
    },
    stop,
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
