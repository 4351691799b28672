/** A part of what a budget limits: a file, or a piece of a page. */
export type Part = { readonly name: string; readonly size: number };

/** What was measured against what was promised. */
export type Measurement = {
  /** What is limited, as it begins a sentence. @example '/de/, the page' */
  readonly what: string;
  readonly unit: 'bytes' | 'files';
  readonly size: number;
  readonly limit: number;
  /** What it consists of; compressed pieces need not add up to the whole. */
  readonly parts: readonly Part[];
};

/** How many parts a message names. */
const NAMED = 6;

/** Adds the sizes of the parts up. */
export function measure(
  what: string,
  unit: Measurement['unit'],
  limit: number,
  parts: readonly Part[],
): Measurement {
  return { what, unit, limit, parts, size: parts.reduce((sum, { size }) => sum + size, 0) };
}

/**
 * The number, the limit and the biggest contributors; `undefined` within the budget.
 * @example '/de/, the page: 18,000 bytes, 500 over the limit of 17,500.\n  12,000  markup of <main>\n…'
 */
export function describeExcess({ what, unit, size, limit, parts }: Measurement): string | undefined {
  if (size <= limit) return undefined;
  const heaviest = parts.toSorted((a, b) => b.size - a.size);
  const width = format(heaviest[0]?.size ?? 0).length;
  const rest = heaviest.slice(NAMED).reduce((sum, part) => sum + part.size, 0);
  return [
    `${what}: ${format(size)} ${unit}, ${format(size - limit)} over the limit of ${format(limit)}. Biggest contributors:`,
    ...heaviest.slice(0, NAMED).map((part) => `  ${format(part.size).padStart(width)}  ${part.name}`),
    ...(rest > 0 ? [`  ${format(rest).padStart(width)}  ${heaviest.length - NAMED} more`] : []),
  ].join('\n');
}

/** Numbers above are rounded up to whole units: half a byte over is over. */
function format(value: number): string {
  return Math.ceil(value).toLocaleString('en');
}
