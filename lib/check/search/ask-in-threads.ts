import { availableParallelism } from 'node:os';
import { runInThread } from '#lib/content/run-in-thread.ts';
import { type AskJob, askQueries, type Miss } from './ask-queries.ts';

/**
 * For fewer articles a thread is not worth its beginning and what it decodes of the index for itself: with 1,000
 * articles two threads took 4.7 s, and one 3.1 s.
 */
const ARTICLES_PER_THREAD = 2000;

/** Asks the queries of all articles on all cores; the misses are in the order of the articles. */
export async function askInThreads({ index, articles }: AskJob): Promise<readonly Miss[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(articles.length / ARTICLES_PER_THREAD));
  if (threads < 2) return askQueries({ index, articles });
  const share = Math.ceil(articles.length / threads);
  const module = new URL('./ask-worker.ts', import.meta.url);
  const misses = await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const own = articles.slice(thread * share, (thread + 1) * share);
      return runInThread<readonly Miss[]>(module, { index, articles: own } satisfies AskJob);
    }),
  );
  return misses.flat();
}
