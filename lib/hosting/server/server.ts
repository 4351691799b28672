import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type HeaderMap, type HostingDefinition, headersFor } from '../definition.ts';
import { watchRelease } from './release.ts';
import { parseTarget } from './request-target.ts';
import { sendFile, sendNotFound, sendStatus } from './respond.ts';

/**
 * Limits against clients that are slow on purpose or broken. In milliseconds, and bytes of the request's head
 * (Node answers 431 to a larger one, 408 to a late one).
 */
export type Limits = {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** A connection on which nothing moves, in either direction: also a reader who stops reading. */
  readonly idleTimeout: number;
  readonly keepAliveTimeout: number;
  readonly maxHeaderSize: number;
};

export const LIMITS: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  idleTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
};

/**
 * The self-hosted server of the build in `siteDir`. It notices a new build there and needs no restart for it.
 * @throws Error with the remedy when there is no finished build
 */
export async function createSiteServer(siteDir: string, limits: Limits = LIMITS): Promise<Server> {
  const currentRelease = await watchRelease(siteDir);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { definition, catalogue, route } = await currentRelease();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // The body, if any, is not read: closing is the only way to be rid of it.
      return sendBare(response, definition, 405, { Allow: 'GET, HEAD', Connection: 'close' });
    }
    const target = parseTarget(request.url ?? '/');
    if (target === undefined) return sendBare(response, definition, 400);
    const found = route(target, request.headers['accept-language']);
    const exchange = { siteDir, definition, catalogue, request, response };
    if (found.kind === 'redirect') return sendRedirect(response, definition, found);
    if (found.kind === 'file') return sendFile(exchange, found.path, found.file);
    return found.file === undefined
      ? sendBare(response, definition, 404)
      : sendNotFound(exchange, found.path, found.file);
  }

  const server = createServer({ ...limits, connectionsCheckingInterval: 1_000 }, (request, response) => {
    answer(request, response).catch((error: NodeJS.ErrnoException) => {
      // A file that was listed is gone: a build is being exchanged just now.
      sendStatus(response, error.code === 'ENOENT' ? 503 : 500);
    });
  });
  server.timeout = limits.idleTimeout;
  return server;
}

function sendBare(
  response: ServerResponse,
  { everywhere }: HostingDefinition,
  status: number,
  headers: HeaderMap = {},
): void {
  sendStatus(response, status, { ...everywhere, ...headers });
}

function sendRedirect(
  response: ServerResponse,
  definition: HostingDefinition,
  redirect: RedirectRoute,
): void {
  const { path, status, location } = redirect;
  sendStatus(response, status, { ...headersFor(definition, path), Location: location });
}

type RedirectRoute = { readonly path: string; readonly status: number; readonly location: string };

/** Lets answers that are on their way finish, then ends; after `patience` milliseconds it ends them. */
export async function closeServer(server: Server, patience = 5_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const deadline = setTimeout(() => server.closeAllConnections(), patience);
  server.closeIdleConnections();
  await closed;
  clearTimeout(deadline);
}
