import { parentPort, workerData } from 'node:worker_threads';
import { type SealJob, sealPages } from './seal-pages.ts';

/* A thread that seals its share of the pages; see seal-in-threads.ts. */

parentPort?.postMessage(sealPages(workerData as SealJob));
