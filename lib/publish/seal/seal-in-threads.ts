import { availableParallelism } from 'node:os';
import { runInThread } from '#lib/content/run-in-thread.ts';
import { type SealedFile, type SealJob, sealPages } from './seal-pages.ts';

/** For fewer pages a thread is not worth its beginning. */
const PAGES_PER_THREAD = 200;

/** Seals pages on all cores. Rejects with the first fault, as `sealPages` throws it. */
export async function sealInThreads(job: SealJob): Promise<readonly SealedFile[]> {
  const { names } = job;
  const threads = Math.min(availableParallelism(), Math.ceil(names.length / PAGES_PER_THREAD));
  if (threads < 2) return sealPages(job);
  // Neighbours are alike: taking turns gives each thread as much of the heavy pages.
  const shares = Array.from({ length: threads }, (_, thread) =>
    names.filter((_name, place) => place % threads === thread),
  );
  const module = new URL('./seal-worker.ts', import.meta.url);
  const sealed = await Promise.all(
    shares.map((share) => runInThread<readonly SealedFile[]>(module, { ...job, names: share })),
  );
  return sealed.flat().toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
