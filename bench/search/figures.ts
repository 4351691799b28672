import type { Cost, KindFigures, Spread } from './report.ts';

/** One query, answered. */
export type Outcome = {
  readonly kind: string;
  /** Place of the first right answer from 0; -1 when it is not among the first ten. */
  readonly rank: number;
  readonly hasHits: boolean;
  readonly isSafe: boolean;
  readonly cpuMs: number;
  readonly bytes: number;
  readonly requests: number;
};

export function kindFigures(
  outcomes: readonly Outcome[],
  clientBytes: number,
): Readonly<Record<string, KindFigures>> {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      figuresOf(
        outcomes.filter((outcome) => outcome.kind === kind),
        clientBytes,
      ),
    ]),
  );
}

function figuresOf(outcomes: readonly Outcome[], clientBytes: number): KindFigures {
  const n = outcomes.length;
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const sumOfRanks = outcomes.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return {
    n,
    recall1: rounded(count(({ rank }) => rank === 0) / n),
    recall5: rounded(count(({ rank }) => rank >= 0 && rank < 5) / n),
    mrr10: rounded(sumOfRanks / n),
    zero: count(({ hasHits }) => !hasHits),
    answered: count(({ isSafe }) => isSafe),
    answeredRight: count(({ isSafe, rank }) => isSafe && rank === 0),
    dataBytes: spread(outcomes.map(({ bytes }) => bytes - clientBytes)),
    requests: spread(outcomes.map(({ requests }) => requests)),
  };
}

export function costFigures(
  outcomes: readonly Outcome[],
  built: Pick<Cost, 'buildSeconds' | 'clientBytes' | 'indexBytes'>,
): Cost {
  return {
    buildSeconds: rounded(built.buildSeconds),
    clientBytes: built.clientBytes,
    indexBytes: built.indexBytes,
    bytesToFirstResult: spread(outcomes.map(({ bytes }) => bytes)),
    requests: spread(outcomes.map(({ requests }) => requests)),
    cpuMs: spread(outcomes.map(({ cpuMs }) => cpuMs)),
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { median: at(0.5), p95: at(0.95) };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
