import type { Feature } from './feature.ts';
import { impactOfSlot, rarity } from './impact.ts';
import type { PlannedSegment } from './plan-query.ts';
import type { PostingsReader } from './postings.ts';
import { EVIDENCE_WEIGHTS, RANKING, ROLE_WEIGHTS } from './weights.ts';

/** A feature that an article has, and through which of its shapes. */
export type Match = {
  readonly feature: Feature;
  readonly key: string;
  readonly weight: number;
  /** What the shape keeps of the feature's worth, 1 for the word itself. */
  readonly share: number;
};

/** What one segment of the input says for one article. */
export type SegmentMatch = {
  readonly planned: PlannedSegment;
  readonly matches: readonly Match[];
  /** Share of the segment's worth that the article has, 0 to 1. */
  readonly coverage: number;
  /** Worth of what matched, before coverage. */
  readonly mass: number;
  readonly score: number;
};

export type Board = {
  /** The articles that a segment speaks for most, with what it says for each. */
  match(planned: PlannedSegment, most: number): ReadonlyMap<number, SegmentMatch>;
};

/**
 * Adds up the evidence of one segment after the other for all articles. Postings are walked twice: once to add
 * numbers, in arrays that are used again, and once to note the reasons of the few best articles.
 */
export function createBoard(articles: number, postings: PostingsReader): Board {
  const mass = new Float64Array(articles);
  const worth = new Float64Array(articles);
  const bestWeight = new Float64Array(articles);
  const bestWorth = new Float64Array(articles);

  function add(feature: Feature, featureWorth: number, touched: number[]): void {
    const reached: number[] = [];
    for (const { key, factor } of feature.alternatives) {
      postings.get(key).forEach((ids, slot) => {
        const weight = featureWorth * factor * impactOfSlot(slot);
        for (const id of ids ?? []) {
          if (bestWeight[id] === 0) reached.push(id);
          if (weight > (bestWeight[id] ?? 0)) {
            bestWeight[id] = weight;
            bestWorth[id] = featureWorth * factor;
          }
        }
      });
    }
    for (const id of reached) {
      if (mass[id] === 0) touched.push(id);
      mass[id] = (mass[id] ?? 0) + (bestWeight[id] ?? 0);
      worth[id] = (worth[id] ?? 0) + (bestWorth[id] ?? 0);
      bestWeight[id] = 0;
    }
  }

  return {
    match(planned, most) {
      const worths = planned.features.map((feature) => worthOf(feature, postings, articles));
      const total = planned.features.reduce(
        (sum, { isRequired }, place) => sum + (isRequired ? (worths[place] ?? 0) : 0),
        0,
      );
      const touched: number[] = [];
      planned.features.forEach((feature, place) => {
        add(feature, worths[place] ?? 0, touched);
      });
      const best: Sum[] = [];
      for (const id of touched) {
        const own = mass[id] ?? 0;
        const coverage = Math.min(1, (worth[id] ?? 0) / Math.max(total, 1e-9));
        mass[id] = 0;
        worth[id] = 0;
        keepBest(best, { id, coverage, mass: own, score: own * scale(planned, own, coverage) }, most);
      }
      const reasons = collectReasons(planned.features, worths, new Set(best.map(({ id }) => id)), postings);
      return new Map(best.map(({ id, ...sum }) => [id, { planned, matches: reasons.get(id) ?? [], ...sum }]));
    },
  };
}

type Sum = { readonly id: number; readonly coverage: number; readonly mass: number; readonly score: number };

/** Inserts a sum into the sorted list of the best ones, unless it is worse than all of them. */
function keepBest(best: Sum[], sum: Sum, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && last !== undefined && !isBefore(sum, last)) return;
  let place = best.length;
  while (place > 0 && isBefore(sum, best[place - 1] ?? sum)) place -= 1;
  best.splice(place, 0, sum);
  if (best.length > most) best.pop();
}

function isBefore(a: Sum, b: Sum): boolean {
  return a.score > b.score || (a.score === b.score && a.id < b.id);
}

/** For each of a few articles the features it has, each through its best shape. */
function collectReasons(
  features: readonly Feature[],
  worths: readonly number[],
  wanted: ReadonlySet<number>,
  postings: PostingsReader,
): ReadonlyMap<number, readonly Match[]> {
  const reasons = new Map<number, Match[]>([...wanted].map((id) => [id, []]));
  features.forEach((feature, place) => {
    for (const { key, factor } of feature.alternatives) {
      postings.get(key).forEach((ids, slot) => {
        const weight = (worths[place] ?? 0) * factor * impactOfSlot(slot);
        for (const id of ids ?? []) {
          if (!wanted.has(id)) continue;
          const matches = reasons.get(id) ?? [];
          const last = matches.at(-1);
          const match = { feature, key, weight, share: factor };
          if (last?.feature !== feature) matches.push(match);
          else if (last.weight < weight) matches[matches.length - 1] = match;
        }
      });
    }
  });
  return reasons;
}

/** The worth of a pair is known only with its postings; one that no article has keeps the worth of its words. */
function worthOf(
  { kind, alternatives, weight, cap }: Feature,
  postings: PostingsReader,
  articles: number,
): number {
  if (kind !== 'phrase') return weight;
  const count = alternatives.map(({ key }) => postings.count(key)).find((one) => one > 0);
  return count === undefined ? weight : Math.min(cap, EVIDENCE_WEIGHTS.phrase * rarity(count, articles));
}

/**
 * What each piece of evidence of a line is multiplied with. The more of the line the article has, the more: coverage
 * to the power of 1.5, between 1, which lets long lines win by a few common words, and 2, which asks too much of
 * messages with many variable parts.
 */
export function scale({ segment }: PlannedSegment, mass: number, coverage: number): number {
  return (
    (ROLE_WEIGHTS[segment.role] * coverage * Math.sqrt(coverage) * RANKING.massLimit) /
    (RANKING.massLimit + mass)
  );
}
