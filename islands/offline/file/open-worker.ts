import type { Request } from '../../search/client/protocol.ts';
import type { OpenWorker } from '../../search/client/search-client.ts';
import { readEmbeddedFiles } from './embedded-files.ts';
import { startOwnProgram } from './own-program.ts';
import { type SearchSources, serveFiles } from './serve-files.ts';
import type { FromThread, ToThread } from './thread-protocol.ts';

/* In place of islands/search/client/open-worker.ts: there is no server to load a worker from. */

function readSources(): SearchSources {
  const places = document.querySelectorAll<HTMLElement>('[data-address*="/codes/"]');
  const codes = [...places].map(({ dataset }) => dataset.address?.split('/')[3] ?? '');
  return { files: readEmbeddedFiles(), codes: [...new Set(codes)] };
}

/** Calls that wait until it is known who answers them. */
function createQueue() {
  const waiting: Request[] = [];
  let serve: ((request: Request) => void) | undefined;
  return {
    isServed: () => serve !== undefined,
    serveBy(next: (request: Request) => void): void {
      serve = next;
      for (const request of waiting.splice(0)) next(request);
    },
    post(request: Request): void {
      if (serve === undefined) waiting.push(request);
      else serve(request);
    },
  };
}

/**
 * Starts the search in a thread made from the script of this very document. Browsers that refuse one to a file get it
 * in the page, where it works in slices.
 */
export const openSearchWorker: OpenWorker = (onReply, onFault) => {
  const sources = readSources();
  const queue = createQueue();
  const serveHere = () => queue.serveBy(serveFiles(sources, onReply));
  let worker: Worker | undefined;
  try {
    worker = startOwnProgram();
  } catch {
    serveHere();
  }
  if (worker !== undefined) {
    const post = (message: ToThread) => worker.postMessage(message);
    worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => {
      if (data.kind === 'ready') queue.serveBy(post);
      else onReply(data);
    });
    worker.addEventListener('error', () => (queue.isServed() ? onFault() : serveHere()));
    worker.addEventListener('messageerror', onFault);
    post({ kind: 'sources', ...sources });
  }
  return { post: queue.post, end: () => worker?.terminate() };
};
