import type { Figures } from './figures.ts';
import { CATEGORIES } from './lighthouse.ts';

/** One aim of the portal, and whether this run meets it. `limit` is what `value` is held against. */
export type Aim = {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly isMet: boolean;
};

const SCRIPT_SHARE = 1 / 5;
const TOTAL_SHARE = 1 / 2;
const PAINT_SHARE = 0.8;
/** Lighthouse shows a shift below this as 0. */
const NO_SHIFT = 0.0005;

/** The aims, as far as they can be judged: those against peers need a peer, those of Lighthouse a run of it. */
export function judgeAims(own: Figures, peers: readonly Figures[]): readonly Aim[] {
  const best = (value: (figures: Figures) => number) => Math.min(...peers.map(value));
  const atMost = (name: string, value: number, limit: number): Aim => ({
    name,
    value,
    limit,
    isMet: value <= limit,
  });
  const below = (name: string, value: (figures: Figures) => number, share: number) =>
    atMost(name, value(own), best(value) * share);
  return [
    ...(peers.length === 0
      ? []
      : [
          below('script: a fifth of the lightest peer’s', ({ bytes }) => bytes.script.median, SCRIPT_SHARE),
          below('total: half of the lightest peer’s', ({ total }) => total.median, TOTAL_SHARE),
          below(
            'the same without fonts',
            ({ total, bytes }) => total.median - bytes.font.median,
            TOTAL_SHARE,
          ),
          below('first paint: 0.8 of the best peer’s', ({ firstPaint }) => firstPaint.median, PAINT_SHARE),
          below(
            'largest paint: 0.8 of the best peer’s',
            ({ largestPaint }) => largestPaint.median,
            PAINT_SHARE,
          ),
        ]),
    atMost('no blocking time', own.blocking.median, 0),
    atMost('no layout shift', own.shift.max, NO_SHIFT),
    ...CATEGORIES.flatMap((category) => {
      const score = own.lighthouse?.[category].median;
      return score === undefined
        ? []
        : [{ name: `Lighthouse ${category}: 100`, value: score, limit: 100, isMet: score >= 100 }];
    }),
  ];
}
