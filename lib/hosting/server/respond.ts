import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { type HostingDefinition, headersFor } from '../definition.ts';
import type { Catalogue, SiteFile } from './catalogue.ts';
import { chooseCoding } from './content-coding.ts';

/** One request on its way to its answer. */
export type Exchange = {
  readonly siteDir: string;
  readonly definition: HostingDefinition;
  readonly catalogue: Catalogue;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

/**
 * Sends a file: `send` does ranges, conditional requests and HEAD, and closes the file when the reader hangs up.
 * What it would guess (type, caching, ETag from the clock) is set before from the definition.
 */
export async function sendFile(exchange: Exchange, sitePath: string, file: SiteFile): Promise<void> {
  const { siteDir, catalogue, request, response } = exchange;
  const name = negotiate(exchange, sitePath, file);
  response.setHeader('ETag', await catalogue.entityTag(name));
  const stream = send(request, encodeURIComponent(name), {
    root: siteDir,
    cacheControl: false,
    etag: false,
    index: false,
    dotfiles: 'allow',
  });
  stream.on('error', ({ status = 500 }: { readonly status?: number }) => {
    // Listed and yet not there: a build is being exchanged just now.
    sendStatus(response, status === 404 ? 503 : status);
  });
  stream.pipe(response);
}

/** Sends the page that stands in for a missing one. No ETag: an error is never a 304. */
export async function sendNotFound(exchange: Exchange, sitePath: string, file: SiteFile): Promise<void> {
  const name = negotiate(exchange, sitePath, file);
  const body = await readFile(path.join(exchange.siteDir, name));
  exchange.response.statusCode = 404;
  exchange.response.setHeader('Content-Length', body.length);
  exchange.response.end(body);
}

/** Sends one of the few bare answers: the status as plain text. Errors are never stored, whatever was set before. */
export function sendStatus(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['Content-Encoding', 'ETag', 'Last-Modified']) response.removeHeader(name);
  if (status >= 400) response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${status}\n`);
}

/** Sets the headers of the definition, picks the plain or a compressed copy and returns its name. */
function negotiate({ definition, request, response }: Exchange, sitePath: string, file: SiteFile): string {
  for (const [name, value] of Object.entries(headersFor(definition, sitePath)))
    response.setHeader(name, value);
  if (file.codings.length > 0) response.appendHeader('Vary', 'Accept-Encoding');
  const coding = chooseCoding(request.headers['accept-encoding']?.toString(), file.codings);
  if (coding === undefined) return file.path;
  response.setHeader('Content-Encoding', coding.name);
  return file.path + coding.extension;
}
