import { rarity } from './impact.ts';
import type { Feature, PlannedSegment } from './plan-query.ts';
import type { PostingsReader } from './postings.ts';
import { EVIDENCE_WEIGHTS, LIMITS, RANKING, ROLE_WEIGHTS } from './weights.ts';

/** A feature that an article has, and through which of its shapes. */
export type Match = { readonly feature: Feature; readonly key: string; readonly weight: number };

export type SegmentMatch = {
  readonly planned: PlannedSegment;
  readonly matches: readonly Match[];
  /** Share of the segment's worth that the article has, 0 to 1. */
  readonly coverage: number;
  /** Worth of what matched, before coverage. */
  readonly mass: number;
  readonly score: number;
};

export type Candidate = {
  readonly id: number;
  readonly score: number;
  /** The best segment first. */
  readonly segments: readonly SegmentMatch[];
};

/** What a segment can be worth, once its postings are known. */
type Scored = { readonly planned: PlannedSegment; readonly total: number };

/** Ranks the articles by the evidence of all planned segments. */
export function rankArticles(
  planned: readonly PlannedSegment[],
  postings: PostingsReader,
  articles: number,
): readonly Candidate[] {
  const board = createBoard(articles);
  const best = new Map<number, number[]>();
  const scored: Scored[] = planned.map((segment) => ({
    planned: segment,
    total: segment.features.reduce(
      (sum, feature) => sum + (feature.isRequired ? worthOf(feature, postings, articles) : 0),
      0,
    ),
  }));
  scored.forEach((segment, place) => {
    for (const { id } of board.match(segment, postings)) {
      const list = best.get(id);
      if (list === undefined) best.set(id, [place]);
      else list.push(place);
    }
  });
  return [...best]
    .map(([id, places]) =>
      toCandidate(
        id,
        places.flatMap((place) => {
          const segment = scored[place];
          return segment === undefined ? [] : [detail(id, segment, postings, articles)];
        }),
      ),
    )
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function toCandidate(id: number, segments: SegmentMatch[]): Candidate {
  segments.sort((a, b) => b.score - a.score);
  const counted = new Set<string>();
  let score = 0;
  segments.forEach((segment, place) => {
    const share = shareOf(segment, place);
    for (const { key, weight } of segment.matches) {
      if (counted.has(key)) continue;
      counted.add(key);
      score += share * weight;
    }
  });
  return { id, score, segments };
}

/** What the evidence of a candidate's n-th best segment is multiplied with. */
export function shareOf({ planned, mass, coverage }: SegmentMatch, place: number): number {
  return scale(planned, mass, coverage) * (place === 0 ? 1 : RANKING.otherLines);
}

/** What each piece of evidence of a line is multiplied with: the more of the line the article has, the more. */
export function scale({ segment }: PlannedSegment, mass: number, coverage: number): number {
  return (
    (ROLE_WEIGHTS[segment.role] * coverage ** RANKING.coverage * RANKING.massLimit) /
    (RANKING.massLimit + mass)
  );
}

/** Adds up the evidence of one segment for all articles, in arrays that are used again for the next. */
function createBoard(articles: number) {
  const mass = new Float64Array(articles);
  const worth = new Float64Array(articles);
  const bestWeight = new Float64Array(articles);
  const bestWorth = new Float64Array(articles);

  function add(feature: Feature, postings: PostingsReader, touched: number[]): void {
    const reached: number[] = [];
    const featureWorth = worthOf(feature, postings, articles);
    for (const { key, factor } of feature.alternatives) {
      const { ids, impacts } = postings.get(key);
      for (let place = 0; place < ids.length; place += 1) {
        const id = ids[place] ?? 0;
        const weight = featureWorth * factor * (impacts[place] ?? 0);
        if (bestWeight[id] === 0) reached.push(id);
        if (weight > (bestWeight[id] ?? 0)) {
          bestWeight[id] = weight;
          bestWorth[id] = featureWorth * factor;
        }
      }
    }
    for (const id of reached) {
      if (mass[id] === 0) touched.push(id);
      mass[id] = (mass[id] ?? 0) + (bestWeight[id] ?? 0);
      worth[id] = (worth[id] ?? 0) + (bestWorth[id] ?? 0);
      bestWeight[id] = 0;
    }
  }

  return {
    /** The articles that a segment speaks for most. */
    match({ planned, total }: Scored, postings: PostingsReader): readonly { id: number; score: number }[] {
      const touched: number[] = [];
      for (const feature of planned.features) add(feature, postings, touched);
      const found = touched.map((id) => {
        const coverage = Math.min(1, (worth[id] ?? 0) / Math.max(total, 1e-9));
        const score = (mass[id] ?? 0) * scale(planned, mass[id] ?? 0, coverage);
        mass[id] = 0;
        worth[id] = 0;
        return { id, score };
      });
      return found.sort((a, b) => b.score - a.score).slice(0, LIMITS.candidatesPerSegment);
    },
  };
}

function detail(
  id: number,
  { planned, total }: Scored,
  postings: PostingsReader,
  articles: number,
): SegmentMatch {
  const matches: Match[] = [];
  let mass = 0;
  let worth = 0;
  for (const feature of planned.features) {
    const featureWorth = worthOf(feature, postings, articles);
    let best: (Match & { readonly share: number }) | undefined;
    for (const { key, factor } of feature.alternatives) {
      const impact = postings.impact(key, id);
      if (impact === 0) continue;
      const weight = featureWorth * factor * impact;
      if (best === undefined || weight > best.weight) best = { feature, key, weight, share: factor };
    }
    if (best === undefined) continue;
    matches.push(best);
    mass += best.weight;
    worth += featureWorth * best.share;
  }
  const coverage = Math.min(1, worth / Math.max(total, 1e-9));
  return { planned, matches, coverage, mass, score: mass * scale(planned, mass, coverage) };
}

/** The worth of a pair is known only with its postings; one that no article has keeps the worth of its words. */
function worthOf(feature: Feature, postings: PostingsReader, articles: number): number {
  if (feature.kind !== 'phrase') return feature.weight;
  const count = postings.get(feature.alternatives[0]?.key ?? '').ids.length;
  return count > 0 ? EVIDENCE_WEIGHTS.phrase * rarity(count, articles) : feature.weight;
}
