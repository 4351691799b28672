import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer, createSiteServer } from '#lib/hosting/server/server.ts';
import { BASE_PATH_SETTINGS, openBasePathTrial } from '../../trial.ts';

/** Folder of the portal on the host. */
export const BASE = BASE_PATH_SETTINGS.BASE_PATH;

/** Address of the host that the portal was built for. */
export const SITE_URL = BASE_PATH_SETTINGS.SITE_URL;

/** Files of the portal below the base path. */
export const BASE_PATH_SITE = (await openBasePathTrial()).out;

export type PortalHost = {
  /** Address of the host, without a slash at the end. */
  readonly origin: string;
  /** Paths that were asked for so far, those of workers included. */
  readonly asked: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/**
 * Serves the portal below the base path, on a port of its own.
 * @param neighbour folder of another portal, for the rest of the host
 */
export async function startHost(neighbour?: string): Promise<PortalHost> {
  const below = await createSiteServer(BASE_PATH_SITE);
  const others = neighbour === undefined ? below : await createSiteServer(neighbour);
  const asked: string[] = [];
  const host = createServer((request, response) => {
    const [path = ''] = (request.url ?? '/').split('?', 1);
    asked.push(path);
    const site = path === BASE || path.startsWith(`${BASE}/`) ? below : others;
    site.emit('request', request, response);
  });
  return { origin: await listen(host), asked: () => asked, stop: () => closeServer(host, 0) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
