import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '#lib/check/check-content.ts';
import { getContent, getLoadedContent } from '#lib/content/content-store.ts';
import { writeSnapshot } from '#lib/content/snapshot.ts';
import { contentRoot } from '#lib/content/source.ts';
import { hasErrors } from '#lib/core/diagnostic.ts';
import type { CheckJob } from './check-in-thread.ts';

/* A thread that reads and checks the content; see check-in-thread.ts. */

const { withSearch } = workerData as CheckJob;
const content = await getLoadedContent();
const diagnostics = await checkContent(contentRoot(), { content, withSearch });
// With the search it is a second look, while other steps read what the first has left.
if (!withSearch && !hasErrors(diagnostics)) await writeSnapshot(await getContent());
parentPort?.postMessage(diagnostics);
