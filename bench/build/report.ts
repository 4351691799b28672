import type { FolderFigures } from './measure/folder-figures.ts';
import type { Measured } from './measure/run-measured.ts';

/** The three builds that are measured, in their order. */
export const RUNS = ['cold', 'warm', 'changed'] as const;
export type Run = (typeof RUNS)[number];

export type BuildFigures = {
  readonly engine: string;
  /** Articles; each stands in two languages. */
  readonly articles: number;
  readonly note: string;
  /** `cold`: never built; `warm`: nothing changed; `changed`: one article in both languages. */
  readonly runs: Readonly<Partial<Record<Run, Measured>>>;
  /** What the cold build published; missing when it failed. */
  readonly output?: FolderFigures;
};

/** The benchmark's JSON. */
export type BuildReport = {
  readonly date: string;
  readonly machine: string;
  readonly results: readonly BuildFigures[];
};

function seconds(measured: Measured | undefined): string {
  if (measured === undefined) return '–';
  return measured.failure === undefined ? measured.seconds.toFixed(1) : 'failed';
}

/** Memory in GB of 10⁹ bytes. */
function peak({ runs }: BuildFigures): string {
  const most = Math.max(...Object.values(runs).map(({ peakBytes }) => peakBytes));
  return Number.isFinite(most) ? (most / 1e9).toFixed(2) : '–';
}

function rowOf(figures: BuildFigures): string[] {
  const { engine, articles, runs, output } = figures;
  const pages = output?.pages ?? 0;
  const perPage =
    pages > 0 && runs.cold !== undefined ? ((runs.cold.seconds / pages) * 1000).toFixed(1) : '–';
  return [
    engine,
    String(articles),
    ...RUNS.map((run) => seconds(runs[run])),
    peak(figures),
    output ? String(pages) : '–',
    perPage,
    output ? String(output.files) : '–',
    output ? String(output.compressedFiles) : '–',
    output ? ((output.bytes + output.compressedBytes) / 1e6).toFixed(1) : '–',
    output ? (output.files / (articles * 2)).toFixed(1) : '–',
  ];
}

const HEAD = [
  'engine',
  'articles',
  'cold s',
  'warm s',
  'changed s',
  'peak GB',
  'pages',
  'ms/page',
  'files',
  '.br .gz',
  'MB',
  'files/text',
];

/** The report as a table for the terminal, with the reason of each failure below it. */
export function formatBuildReport({ date, machine, results }: BuildReport): string {
  const rows = [HEAD, ...results.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const failures = results.flatMap(({ engine, articles, runs }) =>
    Object.entries(runs).flatMap(([run, { failure }]) =>
      failure === undefined ? [] : [`${engine} ${articles} ${run}: ${failure}`],
    ),
  );
  const notes = [...new Map(results.map(({ engine, note }) => [engine, `${engine}: ${note}`])).values()];
  return [`${date}, ${machine}`, '', ...lines, '', ...notes, ...failures].join('\n');
}
