import { findCodes } from '#lib/codes/find-codes.ts';
import { DEFAULT_LOCALE, type Locale } from '#lib/core/locale.ts';
import { type Reading, readPaste } from '#lib/reading/read-paste.ts';
import { createIndexAsker } from './ask-index.ts';
import { confidenceOf } from './confidence.ts';
import { type Finding, lettered, messageFindings, segmentFindings } from './evidence.ts';
import { findByNumber, numberAnswer } from './find-by-number.ts';
import { SMALL_BASE } from './impact.ts';
import { articleNumberOf, kindOfInput } from './input-kind.ts';
import { viewLines } from './line-views.ts';
import { listing } from './listing.ts';
import { type Candidate, shareOf } from './rank.ts';
import { lineSegment, readingSegments } from './segments.ts';
import type { Card } from './store/cards.ts';
import type { OpenIndex } from './store/open-index.ts';
import { tokenize } from './tokenize.ts';
import type { Confidence, Diagnosis, FoundCode, Hit, Searcher, SearchOptions } from './types.ts';
import { SPARING } from './weights.ts';

const DEFAULT_LIMIT = 10;
/** A gauge of more fields cannot be read at a glance. */
const GAUGE_FIELDS = 8;

/** The engine over one index; keep it, it keeps what it has loaded. */
export function createSearcher(index: OpenIndex): Searcher {
  const asker = createIndexAsker(index);

  async function search(input: string, options: SearchOptions = {}): Promise<Diagnosis> {
    const { locale = DEFAULT_LOCALE, limit = DEFAULT_LIMIT, mode = 'full', signal } = options;
    const numbered = await findByNumber(index, articleNumberOf(input), locale, signal);
    if (numbered !== undefined) return numberAnswer(input, numbered, locale);
    const kind = kindOfInput(input, input.length > 2000 ? [] : tokenize(input));
    const reading = kind === 'paste' ? (options.reading ?? readPaste(input)) : undefined;
    const segments = reading === undefined ? [lineSegment(input)] : readingSegments(reading);
    const isProse = segments.every(({ isRecord, role }) => !isRecord && role === 'message');
    const isSmall = index.articles < SMALL_BASE;
    const confidence = (candidates: readonly Candidate[], place: number): Confidence => {
      const candidate = candidates[place];
      if (candidate === undefined) return 'none';
      const own = confidenceOf(candidate, candidates[place + 1], { kind, isProse, isSmall });
      // There is one answer; what comes behind it may be possible at most.
      return place > 0 && own === 'safe' ? 'possible' : own;
    };
    const { candidates, cards } = await asker.ask(
      { segments, isTyping: mode === 'typing', isTitleLike: kind === 'words', locale, signal },
      (found) => confidence(found, 0) === 'safe' && isExplained(found[0]),
    );
    const hits = candidates
      .slice(0, limit)
      .flatMap((candidate, place) =>
        toHit(candidate, cards.get(candidate.id), confidence(candidates, place), locale),
      );
    return {
      input: {
        kind,
        lines: reading?.lines.length ?? (kind === 'empty' ? 0 : 1),
        features: hits[0]?.features.total ?? 0,
        masked: reading?.lines.reduce((sum, { variables }) => sum + variables.length, 0) ?? 0,
        truncated: reading?.truncated !== undefined,
      },
      confidence: hits[0]?.confidence ?? 'none',
      hits,
      codes: codesOf(input, reading),
      lines: reading === undefined ? [] : viewLines(reading, hits[0]),
    };
  }

  return { search };
}

/** So much of the best line is in the article that its words in other shapes would change nothing. */
function isExplained(candidate: Candidate | undefined): boolean {
  return (candidate?.segments[0]?.coverage ?? 0) >= SPARING.settledCoverage;
}

function toHit(
  candidate: Candidate,
  card: Card | undefined,
  confidence: Confidence,
  locale: Locale,
): readonly Hit[] {
  if (card === undefined) return [];
  const counted = new Set<string>();
  const findings = candidate.segments.flatMap((segment, place) =>
    segmentFindings(segment, shareOf(segment, place), counted),
  );
  const title = titleFinding(candidate);
  return [
    {
      ...listing(card, locale),
      score: candidate.score,
      confidence,
      evidence: lettered([...findings, ...title, ...candidate.messages.flatMap(messageFindings)]),
      features: gauge(candidate),
      values: Object.assign({}, ...candidate.messages.map(({ values }) => values).reverse()),
    },
  ];
}

/** That the input reads like the title is a reason of its own; it stands where the best line stands. */
function titleFinding({ title, segments }: Candidate): readonly Finding[] {
  const line = segments[0]?.planned.segment.text.pieces[0]?.line ?? 1;
  return title === undefined
    ? []
    : [{ kind: 'title', label: title.title, line, spans: [], weight: title.weight }];
}

/** Words and codes of the best line that the article has; many of them are scaled to the fields of the gauge. */
function gauge({ segments }: Candidate): { readonly matched: number; readonly total: number } {
  const best = segments[0];
  const units =
    best?.planned.features.filter(({ kind, isRequired }) => isRequired && kind !== 'phrase') ?? [];
  const matched =
    best?.matches.filter(({ feature }) => feature.isRequired && feature.kind !== 'phrase').length ?? 0;
  const total = Math.min(GAUGE_FIELDS, units.length);
  return { matched: units.length === 0 ? 0 : Math.floor((matched / units.length) * total), total };
}

function codesOf(input: string, reading: Reading | undefined): readonly FoundCode[] {
  if (reading === undefined) {
    return findCodes(input).map(({ id, raw, start, end }) => ({ id, raw, line: 1, span: { start, end } }));
  }
  return reading.lines.flatMap(({ number, codes }) =>
    codes.map(({ id, raw, start, end }) => ({ id, raw, line: number, span: { start, end } })),
  );
}
