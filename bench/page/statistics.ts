/** Middle and extremes of what was measured several times. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** @throws Error for an empty list: nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [min, upper, max] = [sorted[0], sorted[middle], sorted.at(-1)];
  if (min === undefined || upper === undefined || max === undefined) throw new Error('Nothing was measured.');
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return { median: (lower + upper) / 2, min, max };
}
