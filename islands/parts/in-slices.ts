/**
 * How long to work before the page may answer the reader, in milliseconds. A long task begins at 50; what was added
 * must still be laid out, which takes about three times as long.
 */
const SLICE = 8;

/** Does something with each value, in slices from the next frame on, so that the page stays responsive. */
export async function inSlices<T>(values: readonly T[], act: (value: T) => void): Promise<void> {
  let sliceEnd = 0;
  for (const value of values) {
    if (performance.now() >= sliceEnd) {
      await nextFrame();
      sliceEnd = performance.now() + SLICE;
    }
    act(value);
  }
}

/** A hidden page has no frames; there it goes on after a moment. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, 100);
    requestAnimationFrame(() => setTimeout(go));
  });
}
