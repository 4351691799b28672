import { SearchProblem } from './problem.ts';
import type { CallName, Calls, Progress, Reply, Request } from './protocol.ts';

/** A worker as the client sees it. */
export type WorkerPort = {
  readonly post: (request: Request) => void;
  readonly end: () => void;
};

/** Starts a worker that reports to these. Throws where the browser runs none. */
export type OpenWorker = (onReply: (reply: Reply) => void, onFault: () => void) => WorkerPort;

export type CallOptions = {
  /** Gives the call up: the worker is told, and whatever it still answers is dropped. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

export type SearchClient = {
  /** Rejects with {@link SearchProblem}, or with the signal's reason when it was given up. */
  readonly call: <Name extends CallName>(
    name: Name,
    takes: Calls[Name]['takes'],
    options?: CallOptions,
  ) => Promise<Calls[Name]['gives']>;
  /** Ends the worker; the next call starts another. */
  readonly stop: () => void;
};

type Waiting = {
  readonly resolve: (gives: Calls[CallName]['gives']) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
};

/** Numbers the calls, so that an answer finds its call and a late one finds none. */
export function createSearchClient(openWorker: OpenWorker): SearchClient {
  const waiting = new Map<number, Waiting>();
  let port: WorkerPort | undefined;
  let lastNumber = 0;

  function take(reply: Reply): void {
    const call = waiting.get(reply.number);
    if (call === undefined) return;
    if (reply.kind === 'progress') {
      call.onProgress?.(reply);
      return;
    }
    waiting.delete(reply.number);
    if (reply.kind === 'result') call.resolve(reply.gives);
    else call.reject(new SearchProblem(reply.reason));
  }

  function stop(problem = new SearchProblem('gone')): void {
    port?.end();
    port = undefined;
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  }

  function connect(): WorkerPort {
    try {
      port ??= openWorker(take, () => stop(new SearchProblem('worker')));
      return port;
    } catch (error) {
      throw new SearchProblem('worker', { cause: error });
    }
  }

  async function call(
    name: CallName,
    takes: Calls[CallName]['takes'],
    { signal, onProgress }: CallOptions = {},
  ): Promise<Calls[CallName]['gives']> {
    signal?.throwIfAborted();
    const { post } = connect();
    lastNumber += 1;
    const number = lastNumber;
    return await new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject, onProgress });
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(number)) return;
        post({ kind: 'cancel', number });
        reject(signal.reason);
      });
      post({ kind: 'call', number, name, takes } as Request);
    });
  }

  return { call: call as SearchClient['call'], stop: () => stop() };
}
