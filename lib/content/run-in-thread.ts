import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own, which gets the data as `workerData` and posts one message. Rejects with what
 * the module throws. A thread needs half a second to begin.
 * @param module address of a TypeScript module, as `new URL('./worker.ts', import.meta.url)` gives it
 */
export function runInThread<Result>(module: URL, workerData: unknown): Promise<Result> {
  // In Node 20 the loader of TypeScript does not reach threads by itself.
  const name = JSON.stringify(module.href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${name}); })`;
  const worker = new Worker(code, { eval: true, workerData });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (exitCode) => {
      if (exitCode !== 0) reject(new Error(`The thread of ${module.pathname} ended with ${exitCode}.`));
    });
  });
}
