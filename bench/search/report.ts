/** The benchmark's JSON, as agreed for comparing runs. `zero`, `answered` and `answeredRight` are counts. */
export type Report = { readonly engines: Readonly<Record<string, EngineReport>> };

export type EngineReport = { readonly kinds: Readonly<Record<string, KindFigures>>; readonly cost: Cost };

export type KindFigures = {
  readonly n: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr10: number;
  /** Queries without any hit. */
  readonly zero: number;
  /** Queries with a safe answer. */
  readonly answered: number;
  /** Queries with a safe and right answer. */
  readonly answeredRight: number;
  /** Gzipped bytes of the index that a query loads, code aside. */
  readonly dataBytes: Spread;
  readonly requests: Spread;
};

export type Spread = { readonly median: number; readonly p95: number };

export type Cost = {
  readonly buildSeconds: number;
  /** Gzipped bytes of the code. */
  readonly clientBytes: number;
  readonly indexBytes: number;
  readonly bytesToFirstResult: Spread;
  readonly requests: Spread;
  readonly cpuMs: Spread;
};

/** The report as a table for the terminal. */
export function formatReport({ engines }: Report): string {
  return Object.entries(engines)
    .flatMap(([name, { kinds, cost }]) => [
      '',
      `${name}  build ${cost.buildSeconds.toFixed(1)} s, index ${kB(cost.indexBytes)}, code ${kB(cost.clientBytes)}, first result ${kB(cost.bytesToFirstResult.median)} in ${cost.requests.median} requests, CPU ${cost.cpuMs.median.toFixed(1)} ms (p95 ${cost.cpuMs.p95.toFixed(1)})`,
      'kind                    n  recall@1  recall@5   mrr@10  zero  answered  right   data kB (p95)  requests (p95)',
      ...Object.entries(kinds).map(([kind, figures]) => formatKind(kind, figures)),
    ])
    .join('\n');
}

function formatKind(
  kind: string,
  { n, recall1, recall5, mrr10, zero, answered, answeredRight, dataBytes, requests }: KindFigures,
): string {
  const cells = [recall1.toFixed(3), recall5.toFixed(3), mrr10.toFixed(3)].map((cell) => cell.padStart(9));
  const counts = `${String(zero).padStart(6)}${String(answered).padStart(10)}${String(answeredRight).padStart(7)}`;
  const costs = `${inKB(dataBytes).padStart(16)}${`${requests.median} (${requests.p95})`.padStart(16)}`;
  return `${kind.padEnd(20)}${String(n).padStart(5)} ${cells.join('')}${counts}${costs}`;
}

function inKB({ median, p95 }: Spread): string {
  return `${(median / 1000).toFixed(0)} (${(p95 / 1000).toFixed(0)})`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
