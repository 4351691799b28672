import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type SealedFile, type SealJob, sealPages } from './seal-pages.ts';

/** A thread needs half a second to begin; for fewer pages it is not worth it. */
const PAGES_PER_THREAD = 200;

/** In Node 20 the loader of TypeScript does not reach threads by itself. */
function startThread(job: SealJob): Worker {
  const module = JSON.stringify(new URL('./seal-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${module}); })`;
  return new Worker(code, { eval: true, workerData: job });
}

function sealInThread(job: SealJob): Promise<readonly SealedFile[]> {
  return new Promise((resolve, reject) => {
    const worker = startThread(job);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`A thread that seals pages ended with ${code}.`));
    });
  });
}

/** Seals pages on all cores. Rejects with the first fault, as `sealPages` throws it. */
export async function sealInThreads(job: SealJob): Promise<readonly SealedFile[]> {
  const { names } = job;
  const threads = Math.min(availableParallelism(), Math.ceil(names.length / PAGES_PER_THREAD));
  if (threads < 2) return sealPages(job);
  // Neighbours are alike: taking turns gives each thread as much of the heavy pages.
  const shares = Array.from({ length: threads }, (_, thread) =>
    names.filter((_name, place) => place % threads === thread),
  );
  const sealed = await Promise.all(shares.map((share) => sealInThread({ ...job, names: share })));
  return sealed.flat().toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
