import { createBoard, type SegmentMatch, scale } from './board.ts';
import type { TemplateMatch } from './match-templates.ts';
import type { PlannedSegment } from './plan-query.ts';
import type { PostingsReader } from './postings.ts';
import type { Segment } from './segments.ts';
import type { Card } from './store/cards.ts';
import { matchTitle, type TitleMatch } from './title-match.ts';
import { LIMITS, RANKING } from './weights.ts';

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

/** Ranks the articles by the evidence of all planned segments, without that of their titles. */
export function rankArticles(
  planned: readonly PlannedSegment[],
  postings: PostingsReader,
  articles: number,
  messages: ReadonlyMap<number, readonly MessageMatch[]>,
): readonly Candidate[] {
  const board = createBoard(articles, postings);
  const most = planned.length === 1 ? LIMITS.candidates : LIMITS.candidatesPerSegment;
  const found = new Map<number, SegmentMatch[]>([...messages.keys()].map((id) => [id, []]));
  for (const segment of planned) {
    for (const [id, match] of board.match(segment, most)) {
      const matches = found.get(id);
      if (matches === undefined) found.set(id, [match]);
      else matches.push(match);
    }
  }
  return [...found].map(([id, segments]) => toCandidate(id, segments, messages.get(id) ?? [])).sort(byScore);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.id - b.id;
}

/** Ranks candidates anew with the evidence of their titles. @param cards of those whose titles are known */
export function rankByTitles(
  candidates: readonly Candidate[],
  cards: ReadonlyMap<number, Card>,
  rarityOf: (term: string) => number,
): readonly Candidate[] {
  return candidates.map((candidate) => withTitle(candidate, cards.get(candidate.id), rarityOf)).sort(byScore);
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

function withTitle(
  candidate: Candidate,
  card: Card | undefined,
  rarityOf: (term: string) => number,
): Candidate {
  const best = candidate.segments[0];
  if (card === undefined || best === undefined || best.planned.segment.isRecord) return candidate;
  const title = matchTitle(candidate, card, rarityOf);
  if (title === undefined) return candidate;
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
