import type { Refusal } from '#lib/reading/decode-file.ts';

/**
 * Why there is no answer. Each has a sentence and a way on in words.ts.
 * - `download`: a file did not arrive; the same again may help
 * - `stale`: the portal was published anew since this page was loaded; a reload helps
 * - `damaged`: a file arrived but is broken; loading it again may help
 * - `worker`: the browser runs no worker; only the lists are left
 * - `unreadable`: a chosen file cannot be read any more
 * - `gone`: the worker no longer has the paste that is asked about
 * - `fault`: a fault of ours
 */
export type ProblemReason =
  | 'download'
  | 'stale'
  | 'damaged'
  | 'worker'
  | 'unreadable'
  | 'gone'
  | 'fault'
  | Refusal;

export class SearchProblem extends Error {
  override readonly name = 'SearchProblem';

  constructor(
    readonly reason: ProblemReason,
    options?: ErrorOptions,
  ) {
    super(`The search gave no answer: ${reason}`, options);
  }
}

/** The reason of whatever was thrown. */
export function reasonOf(error: unknown): ProblemReason {
  return error instanceof SearchProblem ? error.reason : 'fault';
}
