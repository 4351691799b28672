import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HeaderMap } from '#lib/hosting/definition.ts';
import { createFileReader, type Kind } from './served-file.ts';

/** One answer. Bytes are those of the body as it is sent, without headers. */
export type Answer = {
  readonly path: string;
  readonly kind: Kind;
  readonly status: number;
  readonly bytes: number;
  readonly purpose: Purpose;
};

/** For the page itself; ahead of a next page (prefetch); for the portal's own copies (service worker). */
export type Purpose = 'page' | 'ahead' | 'kept';

export type BenchServer = {
  readonly origin: string;
  /** Answers since the last `forget`. */
  readonly answers: () => readonly Answer[];
  readonly forget: () => void;
  /** Resolves when nothing has been asked for during `milliseconds`. */
  readonly quiet: (milliseconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const NOTHING = Buffer.alloc(0);

/**
 * One static server for all engines: HTTP/1.1, gzip, no other difference than the headers that a site asks its host
 * for. It counts what leaves it, also what a worker asks for, which the browser's protocol does not show.
 * @param headersOf a site's own headers by path
 */
export async function startBenchServer(
  folder: string,
  headersOf: (path: string) => HeaderMap = () => ({}),
): Promise<BenchServer> {
  const read = createFileReader(folder);
  let answers: Answer[] = [];
  let lastAt = 0;
  const server = createServer((request, response) => {
    lastAt = performance.now();
    void read(new URL(request.url ?? '/', 'http://localhost').pathname).then((file) => {
      const { type, kind, isGzipped, etag } = file;
      const status = request.headers['if-none-match'] === etag ? 304 : file.status;
      // A missing picture gets no page for an answer.
      const isEmpty = status === 304 || (status === 404 && !request.headers.accept?.includes('text/html'));
      const body = isEmpty ? NOTHING : file.body;
      answers.push({ path: file.path, kind, status, bytes: body.length, purpose: purposeOf(request) });
      response.writeHead(status, {
        'Cache-Control': 'max-age=600',
        ETag: etag,
        ...headersOf(file.path.replace(/\/index\.html$/u, '/')),
        'Content-Type': type,
        'Content-Length': body.length,
        ...(isGzipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
      });
      response.end(body);
      lastAt = performance.now();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    answers: () => answers,
    forget() {
      answers = [];
      lastAt = performance.now();
    },
    async quiet(milliseconds) {
      for (;;) {
        const rest = lastAt + milliseconds - performance.now();
        if (rest <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function purposeOf({ headers }: IncomingMessage): Purpose {
  if (headers['sec-fetch-dest'] === 'serviceworker') return 'kept';
  if (/\/service-worker\.js$/u.test(headers.referer ?? '')) return 'kept';
  const isAhead = headers['sec-purpose']?.includes('prefetch') || 'next-router-prefetch' in headers;
  return isAhead ? 'ahead' : 'page';
}
