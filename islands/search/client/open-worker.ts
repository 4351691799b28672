import { workerAddress } from '../../parts/worker-address.ts';
import type { Reply } from './protocol.ts';
import type { OpenWorker } from './search-client.ts';

/** Starts the search in a thread of its own. */
export const openSearchWorker: OpenWorker = (onReply, onFault) => {
  const address = workerAddress('worker');
  // The declaration of Worker does not know Trusted Types; the browser takes the trusted address as it is.
  const worker = new Worker(address as unknown as URL, { type: 'module', name: 'lotse-search' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
  worker.addEventListener('error', onFault);
  worker.addEventListener('messageerror', onFault);
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
