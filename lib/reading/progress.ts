import { type Progress, type Reading, type ReadOptions, readSteps } from './read-paste.ts';

/** How long to work before others get their turn, in milliseconds. */
const SLICE = 40;

/**
 * Reads a paste and lets the event loop breathe in between, so that a worker hears a message that stops it.
 * @param signal stops the reading; the promise is then rejected with its reason.
 */
export async function readPasteInChunks(
  text: string,
  onProgress: (progress: Progress) => void,
  { signal, ...options }: ReadOptions & { readonly signal?: AbortSignal } = {},
): Promise<Reading> {
  const steps = readSteps(text, options);
  let sliceEnd = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    signal?.throwIfAborted();
    if (step.done) return step.value;
    onProgress(step.value);
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    sliceEnd = performance.now() + SLICE;
  }
}

/** A task, not a microtask: messages to the worker are handled before it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
