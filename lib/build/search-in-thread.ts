import { isStaffBuild } from '#lib/content/audience.ts';
import { runInThread } from '#lib/content/run-in-thread.ts';
import { BUILD_STEP } from '#lib/content/snapshot.ts';
import { checkInThread } from './check-in-thread.ts';

/**
 * Makes the search files and tries the queries of the articles, through one index for both, in a thread beside the
 * renderer. What it makes is kept on the disk, where the build looks for it; the index is out of memory when it ends.
 * Rejects with the findings when an article is not found first by one of its queries.
 */
export async function searchInThread(signal: AbortSignal): Promise<void> {
  const module = new URL('./search-worker.ts', import.meta.url);
  const misses = await runInThread<number>(module, undefined, { env: BUILD_STEP, signal });
  if (misses === 0 && !isStaffBuild()) return;
  // Only the check knows the places of the queries.
  await checkInThread({ withSearch: true });
  if (misses > 0) throw new Error(`${misses} queries missed their articles, and the check found no fault.`);
}
