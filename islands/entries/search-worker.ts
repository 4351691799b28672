import type { Reply, Request } from '../search/client/protocol.ts';
import { createFileLoader } from '../search/worker/load-files.ts';
import { createSearchService } from '../search/worker/search-service.ts';
import { serveCalls } from '../search/worker/serve-calls.ts';

/** The scope of a dedicated worker, as far as it is used; TypeScript's DOM declarations describe a window only. */
type WorkerScope = {
  readonly postMessage: (reply: Reply) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<Request>) => void) => void;
};

const scope = globalThis as unknown as WorkerScope;
const serve = serveCalls(
  createSearchService(createFileLoader((address, options) => fetch(address, options))),
  (reply) => scope.postMessage(reply),
);
scope.addEventListener('message', ({ data }) => serve(data));
