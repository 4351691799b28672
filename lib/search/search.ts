import { findCodes } from '#lib/codes/find-codes.ts';
import { DEFAULT_LOCALE, type Locale } from '#lib/core/locale.ts';
import { type Reading, readPaste } from '#lib/reading/read-paste.ts';
import { confidenceOf } from './confidence.ts';
import { type Finding, lettered, messageFindings, segmentFindings } from './evidence.ts';
import { findMessages } from './find-messages.ts';
import { articleNumberOf, kindOfInput } from './input-kind.ts';
import { viewLines } from './line-views.ts';
import { createTemplateMatcher } from './match-templates.ts';
import { planQuery } from './plan-query.ts';
import { createPostingsReader } from './postings.ts';
import { type Candidate, rankArticles, shareOf } from './rank.ts';
import type { IndexedArticle, SearchIndex } from './search-index.ts';
import { lineSegment, readingSegments } from './segments.ts';
import { toTemplate } from './templates.ts';
import { createTitleMatcher } from './title-match.ts';
import { tokenize } from './tokenize.ts';
import { translate } from './translate.ts';
import type { Confidence, Diagnosis, FoundCode, Hit, Searcher, SearchOptions } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

const DEFAULT_LIMIT = 10;
/** A gauge of more fields cannot be read at a glance. */
const GAUGE_FIELDS = 8;

/** The engine over one index; keep it, its vocabulary is made once. */
export function createSearcher(index: SearchIndex): Searcher {
  const { articles, flex } = index;
  const vocabulary = createVocabulary(index.vocabulary, articles.length);
  const matchTitle = createTitleMatcher(articles, vocabulary);
  const matchTemplates = createTemplateMatcher(
    index.messages.flatMap(({ article, name, text }) => toTemplate(article, name, text) ?? []),
    vocabulary.rarityOf,
  );
  const byNumber = new Map(
    articles.flatMap((article) => (article.number === undefined ? [] : [[article.number, article]])),
  );

  async function search(input: string, options: SearchOptions = {}): Promise<Diagnosis> {
    const { locale = DEFAULT_LOCALE, limit = DEFAULT_LIMIT, mode = 'full' } = options;
    const numbered = byNumber.get(articleNumberOf(input) ?? -1);
    if (numbered !== undefined) return numberAnswer(input, numbered, locale);
    const kind = kindOfInput(input, input.length > 2000 ? [] : tokenize(input));
    const reading = kind === 'paste' ? (options.reading ?? readPaste(input)) : undefined;
    const segments = reading === undefined ? [lineSegment(input)] : readingSegments(reading);
    const isProse = segments.every(({ isRecord, role }) => !isRecord && role === 'message');
    const planned = planQuery(segments, {
      vocabulary,
      translate,
      isTyping: mode === 'typing',
    });
    const postings = createPostingsReader(flex);
    await postings.load(
      planned.flatMap(({ features }) => features.flatMap((f) => f.alternatives.map(({ key }) => key))),
    );
    const messages = findMessages(segments, matchTemplates, vocabulary);
    const ranked = rankArticles(planned, postings, articles.length, matchTitle, messages);
    const circumstances = { kind, isProse, isSmall: vocabulary.isSmall };
    const hits = ranked.slice(0, limit).flatMap((candidate, place) => {
      const own = confidenceOf(candidate, ranked[place + 1], circumstances);
      // There is one answer; what comes behind it may be possible at most.
      const confidence = place > 0 && own === 'safe' ? 'possible' : own;
      return toHit(candidate, articles[candidate.id], confidence, locale);
    });
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

function numberAnswer(input: string, article: IndexedArticle, locale: Locale): Diagnosis {
  const label = input.trim();
  const start = input.indexOf(label);
  const hit: Hit = {
    ...listing(article, locale),
    score: 1,
    confidence: 'safe',
    evidence: [
      {
        kind: 'number',
        letter: 'A',
        label,
        line: 1,
        spans: [{ start, end: start + label.length }],
        weight: 1,
      },
    ],
    features: { matched: 1, total: 1 },
    values: {},
  };
  return {
    input: { kind: 'number', lines: 1, features: 1, masked: 0, truncated: false },
    confidence: 'safe',
    hits: [hit],
    codes: [],
    lines: [],
  };
}

function toHit(
  candidate: Candidate,
  article: IndexedArticle | undefined,
  confidence: Confidence,
  locale: Locale,
): readonly Hit[] {
  if (article === undefined) return [];
  const counted = new Set<string>();
  const findings = candidate.segments.flatMap((segment, place) =>
    segmentFindings(segment, shareOf(segment, place), counted),
  );
  const title = titleFinding(candidate);
  return [
    {
      ...listing(article, locale),
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

/** The article with the title of the reader's language, or of the one it has. */
function listing({ key, number, titles }: IndexedArticle, locale: Locale) {
  const shown = titles.find((title) => title.locale === locale) ?? titles[0];
  return {
    key,
    ...(number !== undefined && { number }),
    locale: shown?.locale ?? locale,
    title: shown?.title ?? key,
  };
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
