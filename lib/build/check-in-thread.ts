import { ContentError } from '#lib/content/content-store.ts';
import { runInThread } from '#lib/content/run-in-thread.ts';
import { type Diagnostic, hasErrors } from '#lib/core/diagnostic.ts';

export type CheckJob = {
  /** Whether to ask the queries of the articles as well; a snapshot is left by the check without them. */
  readonly withSearch: boolean;
};

/**
 * Reads and checks the content, and leaves a snapshot of it for the steps of the build. In a thread of its own: what
 * tells the places of findings, and the trees of thousands of texts, are free again before anything is rendered.
 * Rejects with a {@link ContentError} when there are errors.
 */
export async function checkInThread(job: CheckJob): Promise<void> {
  const module = new URL('./check-worker.ts', import.meta.url);
  const diagnostics = await runInThread<readonly Diagnostic[]>(module, job);
  if (hasErrors(diagnostics)) throw new ContentError(diagnostics);
}
