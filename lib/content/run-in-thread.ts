import { Worker } from 'node:worker_threads';

export type ThreadOptions = {
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the thread when another step has failed. */
  readonly signal?: AbortSignal;
};

/**
 * Runs a module in a thread of its own, which gets the data as `workerData` and posts one message. Its memory is free
 * when it ends. Rejects with what the module throws. A thread needs half a second to begin.
 * @param module address of a TypeScript module, as `new URL('./worker.ts', import.meta.url)` gives it
 */
export function runInThread<Result>(
  module: URL,
  workerData: unknown,
  { env, signal }: ThreadOptions = {},
): Promise<Result> {
  // In Node 20 the loader of TypeScript does not reach threads by itself.
  const name = JSON.stringify(module.href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${name}); })`;
  const worker = new Worker(code, { eval: true, workerData, env: { ...process.env, ...env } });
  const end = () => void worker.terminate();
  signal?.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (exitCode) => {
      signal?.removeEventListener('abort', end);
      if (exitCode !== 0) reject(new Error(`The thread of ${module.pathname} ended with ${exitCode}.`));
    });
  });
}
