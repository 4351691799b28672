import { expect, it } from 'vitest';
import { costFigures, kindFigures, type Outcome } from './figures.ts';

function outcome(rank: number, more: Partial<Outcome> = {}): Outcome {
  return { kind: 'code', rank, hasHits: rank >= 0, isSafe: false, cpuMs: 1, bytes: 10, requests: 2, ...more };
}

it('counts recall, reciprocal rank and safe answers by kind', () => {
  const figures = kindFigures(
    [
      outcome(0, { isSafe: true }),
      outcome(1, { isSafe: true }),
      outcome(5),
      outcome(-1),
      outcome(0, { kind: 'typo' }),
    ],
    4,
  );
  expect(figures.code).toEqual({
    n: 4,
    recall1: 0.25,
    recall5: 0.5,
    mrr10: 0.4167,
    zero: 1,
    answered: 2,
    answeredRight: 1,
    dataBytes: { median: 6, p95: 6 },
    requests: { median: 2, p95: 2 },
  });
  expect(Object.keys(figures)).toEqual(['code', 'typo']);
});

it('gives median and 95th percentile of the cost', () => {
  const outcomes = Array.from({ length: 100 }, (_, place) => outcome(0, { cpuMs: place }));
  expect(costFigures(outcomes, { buildSeconds: 1.5, clientBytes: 4, indexBytes: 9 })).toMatchObject({
    buildSeconds: 1.5,
    indexBytes: 9,
    cpuMs: { median: 50, p95: 95 },
    requests: { median: 2, p95: 2 },
  });
});
