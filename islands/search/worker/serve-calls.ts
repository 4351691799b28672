import { reasonOf } from '../client/problem.ts';
import type { CallName, Calls, Progress, Reply, Request } from '../client/protocol.ts';

export type CallContext = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

export type Handlers = {
  readonly [Name in CallName]: (
    takes: Calls[Name]['takes'],
    context: CallContext,
  ) => Promise<Calls[Name]['gives']>;
};

/** Progress is for eyes: more often would only keep the page busy. Milliseconds. */
const PROGRESS_EVERY = 100;

/**
 * Answers the requests of a page. A call that was given up is stopped at its next pause and not answered.
 * @returns what to do with each request.
 */
export function serveCalls(handlers: Handlers, post: (reply: Reply) => void): (request: Request) => void {
  const running = new Map<number, AbortController>();

  async function run({ number, name, takes }: Extract<Request, { kind: 'call' }>): Promise<void> {
    const control = new AbortController();
    running.set(number, control);
    const handler = handlers[name] as (
      takes: Calls[CallName]['takes'],
      context: CallContext,
    ) => Promise<Calls[CallName]['gives']>;
    let reply: Reply;
    try {
      const onProgress = throttled((progress) => post({ kind: 'progress', number, ...progress }));
      reply = {
        kind: 'result',
        number,
        gives: await handler(takes, { signal: control.signal, onProgress }),
      };
    } catch (error) {
      reply = { kind: 'failure', number, reason: reasonOf(error) };
      if (reply.reason === 'fault' && !control.signal.aborted) console.error(error);
    }
    running.delete(number);
    if (!control.signal.aborted) post(reply);
  }

  return (request) => {
    if (request.kind === 'cancel') running.get(request.number)?.abort();
    else void run(request);
  };
}

function throttled(report: (progress: Progress) => void): (progress: Progress) => void {
  let next = 0;
  return (progress) => {
    const now = performance.now();
    if (now < next) return;
    next = now + PROGRESS_EVERY;
    report(progress);
  };
}
