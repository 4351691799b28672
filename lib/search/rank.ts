import type { Feature } from './features.ts';
import { rarity } from './impact.ts';
import type { TemplateMatch } from './match-templates.ts';
import type { PlannedSegment } from './plan-query.ts';
import type { PostingsReader } from './postings.ts';
import type { Segment } from './segments.ts';
import type { TitleMatch, TitleMatcher } from './title-match.ts';
import { EVIDENCE_WEIGHTS, LIMITS, RANKING, ROLE_WEIGHTS } from './weights.ts';

/** A feature that an article has, and through which of its shapes. */
export type Match = {
  readonly feature: Feature;
  readonly key: string;
  readonly weight: number;
  /** What the shape keeps of the feature's worth, 1 for the word itself. */
  readonly share: number;
};

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
  readonly title?: TitleMatch;
  /** Messages of the article that stand in the input, the strongest first. */
  readonly messages: readonly MessageMatch[];
};

/** A message of an article in one of the input's segments. */
export type MessageMatch = TemplateMatch & {
  readonly segment: Segment;
  /** Summed rarity of its literal words. */
  readonly rarity: number;
  readonly weight: number;
};

/** What a segment can be worth, once its postings are known. */
type Scored = { readonly planned: PlannedSegment; readonly total: number };

/** Ranks the articles by the evidence of all planned segments. */
export function rankArticles(
  planned: readonly PlannedSegment[],
  postings: PostingsReader,
  articles: number,
  matchTitle: TitleMatcher,
  messages: ReadonlyMap<number, readonly MessageMatch[]>,
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
  const most = planned.length === 1 ? LIMITS.candidates : LIMITS.candidatesPerSegment;
  scored.forEach((segment, place) => {
    for (const { id } of board.match(segment, postings, most)) {
      const list = best.get(id);
      if (list === undefined) best.set(id, [place]);
      else list.push(place);
    }
  });
  for (const id of messages.keys()) if (!best.has(id)) best.set(id, []);
  return [...best]
    .map(([id, places]) => {
      const segments = places.flatMap((place) => {
        const segment = scored[place];
        return segment === undefined ? [] : [detail(id, segment, postings, articles)];
      });
      return withTitle(toCandidate(id, segments, messages.get(id) ?? []), matchTitle);
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function toCandidate(id: number, segments: SegmentMatch[], messages: readonly MessageMatch[]): Candidate {
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
  for (const { weight } of messages) score += weight;
  return { id, score, segments, messages };
}

function withTitle(candidate: Candidate, matchTitle: TitleMatcher): Candidate {
  const best = candidate.segments[0];
  const title = best?.planned.segment.isRecord === false ? matchTitle(candidate) : undefined;
  if (best === undefined || title === undefined) return candidate;
  const weight = title.weight * shareOf(best, 0);
  return { ...candidate, score: candidate.score + weight, title: { ...title, weight } };
}

/** What the evidence of a candidate's n-th best segment is multiplied with. */
export function shareOf({ planned, mass, coverage }: SegmentMatch, place: number): number {
  return scale(planned, mass, coverage) * (place === 0 ? 1 : othersShare(planned));
}

function othersShare({ segment }: PlannedSegment): number {
  return segment.isRecord ? RANKING.otherLines : RANKING.otherSentences;
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
    match(
      { planned, total }: Scored,
      postings: PostingsReader,
      most: number,
    ): readonly { id: number; score: number }[] {
      const touched: number[] = [];
      for (const feature of planned.features) add(feature, postings, touched);
      const found = touched.map((id) => {
        const coverage = Math.min(1, (worth[id] ?? 0) / Math.max(total, 1e-9));
        const score = (mass[id] ?? 0) * scale(planned, mass[id] ?? 0, coverage);
        mass[id] = 0;
        worth[id] = 0;
        return { id, score };
      });
      return found.sort((a, b) => b.score - a.score).slice(0, most);
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
    let best: Match | undefined;
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
function worthOf(
  { kind, alternatives, weight, cap }: Feature,
  postings: PostingsReader,
  articles: number,
): number {
  if (kind !== 'phrase') return weight;
  const counts = alternatives.map(({ key }) => postings.get(key).ids.length);
  const count = counts.find((one) => one > 0);
  return count === undefined ? weight : Math.min(cap, EVIDENCE_WEIGHTS.phrase * rarity(count, articles));
}
