import type { Aim } from './aims.ts';
import type { Figures } from './figures.ts';
import { CATEGORIES } from './lighthouse.ts';
import { KINDS } from './served-file.ts';
import type { Spread } from './statistics.ts';

/** The benchmark's JSON. */
export type Report = {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly engines: Readonly<Record<string, Figures>>;
  /** Engines of which nothing could be measured, and why. */
  readonly failed: Readonly<Record<string, string>>;
  readonly aims: readonly Aim[];
};

type Row = { readonly name: string; readonly cell: (figures: Figures) => string };

const ROWS: readonly Row[] = [
  ...KINDS.map((kind) => ({ name: `${kind} kB`, cell: ({ bytes }: Figures) => kB(bytes[kind]) })),
  { name: 'total kB', cell: ({ total }) => kB(total) },
  { name: 'requests', cell: ({ requests }) => spread(requests, 0) },
  { name: 'fetched ahead kB', cell: ({ ahead }) => kB(ahead) },
  { name: 'service worker kB', cell: ({ kept }) => kB(kept) },
  { name: 'first paint ms', cell: ({ firstPaint }) => spread(firstPaint, 0) },
  { name: 'largest paint ms', cell: ({ largestPaint }) => spread(largestPaint, 0) },
  { name: 'blocking ms', cell: ({ blocking }) => spread(blocking, 0) },
  { name: 'layout shift', cell: ({ shift }) => spread(shift, 3) },
  { name: 'first hit ms', cell: ({ firstHit }) => (firstHit ? spread(firstHit.milliseconds, 0) : '–') },
  { name: 'first hit kB', cell: ({ firstHit }) => (firstHit ? kB(firstHit.bytes) : '–') },
  { name: 'first hit requests', cell: ({ firstHit }) => (firstHit ? spread(firstHit.requests, 0) : '–') },
  ...CATEGORIES.map((category) => ({
    name: category,
    cell: ({ lighthouse }: Figures) => (lighthouse ? spread(lighthouse[category], 0) : '–'),
  })),
];

/** The report for the terminal: one column for each engine, then what failed, then the aims. */
export function formatReport({ engines, failed, aims }: Report): string {
  const columns = Object.entries(engines);
  const table = [
    ['', ...columns.map(([name]) => name)],
    ...ROWS.map(({ name, cell }) => [name, ...columns.map(([, figures]) => cell(figures))]),
  ];
  const notes = columns.flatMap(([name, { version, failures, faults }]) => [
    `${name}: ${version}`,
    ...failures.map((failure) => `  could not be measured: ${failure}`),
    ...(name === 'lotse' ? faults.map((fault) => `  Lighthouse, ${fault}`) : []),
  ]);
  return [
    formatTable(table),
    '',
    ...notes,
    ...Object.entries(failed).map(([name, reason]) => `${name}: not measured. ${reason}`),
    '',
    ...aims.map(formatAim),
  ].join('\n');
}

function formatAim({ name, value, limit, isMet }: Aim): string {
  return `${isMet ? 'met    ' : 'NOT met'}  ${name}: ${round(value)}, aim ${round(limit)}`;
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function kB({ median, min, max }: Spread): string {
  return spread({ median: median / 1000, min: min / 1000, max: max / 1000 }, 1);
}

/** Median, and the extremes where the runs differ. */
function spread({ median, min, max }: Spread, digits: number): string {
  const [middle, low, high] = [median, min, max].map((value) => value.toFixed(digits));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

function round(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 3 : 0)));
}
