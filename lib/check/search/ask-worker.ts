import { parentPort, workerData } from 'node:worker_threads';
import { type AskJob, askQueries } from './ask-queries.ts';

/* A thread that asks its share of the queries; see ask-in-threads.ts. */

parentPort?.postMessage(await askQueries(workerData as AskJob));
