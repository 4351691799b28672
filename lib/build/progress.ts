/** One row of the table at the end of a build. */
type StageRow = { readonly stage: string; readonly seconds: number; readonly note: string };

export type Progress = {
  /** Runs a stage, says that it has begun, and keeps its time and its note for the table. */
  run<T>(stage: string, work: () => Promise<T>, note?: (result: T) => string): Promise<T>;
  /** The table of all stages. */
  table(): string;
};

/** Times the stages of a build. @param say where lines of progress go */
export function createProgress(
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  const rows: StageRow[] = [];
  const begin = now();
  return {
    async run(stage, work, note = () => '') {
      say(`• ${stage} …`);
      const start = now();
      const result = await work();
      rows.push({ stage, seconds: (now() - start) / 1000, note: note(result) });
      return result;
    },
    table() {
      // Not their sum: some stages run beside each other.
      const total = (now() - begin) / 1000;
      const all = [...rows, { stage: 'total', seconds: total, note: '' }];
      const width = Math.max(...all.map(({ stage }) => stage.length));
      return all
        .map(({ stage, seconds, note }) =>
          `  ${stage.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd(),
        )
        .join('\n');
    },
  };
}

/** @example formatBytes(1234567) → '1.2 MB' */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
