import type { Request } from '../../search/client/protocol.ts';
import { serveFiles } from './serve-files.ts';
import type { FromThread, ToThread } from './thread-protocol.ts';

/** The scope of a dedicated worker, as far as it is used. */
type ThreadScope = {
  readonly postMessage: (message: FromThread) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<ToThread>) => void) => void;
};

const scope = globalThis as unknown as ThreadScope;
let serve: ((request: Request) => void) | undefined;

scope.addEventListener('message', ({ data }) => {
  if (data.kind !== 'sources') serve?.(data);
  else {
    serve = serveFiles(data, (reply) => scope.postMessage(reply));
    scope.postMessage({ kind: 'ready' });
  }
});
