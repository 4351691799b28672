import type { CodeBook } from '#lib/codes/code-book.ts';
import type { CodeTable } from '#lib/codes/parts/open-code-table.ts';
import type { Locale } from '#lib/core/locale.ts';
import { isListedArticle, type Listing } from '#lib/publish/search/listing-file.ts';
import { readPasteInChunks } from '#lib/reading/progress.ts';
import type { Reading } from '#lib/reading/read-paste.ts';
import type { Diagnosis, Hit, Searcher } from '#lib/search/types.ts';
import type { Answer, ShownHit } from '../client/protocol.ts';
import { type CodeInInput, decodeCodes } from './decode-codes.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { recogniseTerms } from './recognise-terms.ts';
import type { CallContext } from './serve-calls.ts';
import { createSession, type Session } from './session.ts';

export type Diagnosed = { readonly answer: Answer; readonly session: Session };

type Sources = {
  readonly searcher: Searcher;
  readonly listing: Listing;
  readonly codes: CodeTable;
  readonly locale: Locale;
  /** Number of the new session. */
  readonly number: number;
};

/** Finds the article for a text and everything that the page shows beside it. */
export async function diagnose(
  input: string,
  { searcher, listing, codes, locale, number }: Sources,
  { signal, onProgress }: CallContext,
): Promise<Diagnosed> {
  const reading = await readPasteInChunks(
    input,
    ({ done, total }) => onProgress({ read: Math.floor(done / 2), total: Math.ceil(total / 2) }),
    { signal },
  );
  const diagnosis = await searcher.search(input, { locale, reading, signal });
  const looked = linesWithMessages(diagnosis, reading);
  const book = await codes.bookFor({
    ids: diagnosis.codes.map(({ id }) => id),
    texts: looked.map(({ text }) => text),
  });
  signal.throwIfAborted();
  const near = nearHits(diagnosis.hits);
  const session = createSession({
    number,
    reading,
    views: diagnosis.lines,
    evidence: mergeEvidence(near[0]?.evidence ?? []),
    locale,
  });
  const hits = toShownHits(near, session);
  // A word or a code needs no log to be understood, unless something in it was masked.
  const isLog = ['paste', 'line'].includes(diagnosis.input.kind) || session.masked > 0;
  const answer: Answer = {
    session: number,
    kind: diagnosis.input.kind,
    lines: reading.lines.length,
    features: diagnosis.input.features,
    masked: session.masked,
    ...(reading.truncated && { truncated: reading.truncated }),
    confidence: diagnosis.confidence,
    hits,
    codes: decodeCodes(codesIn(diagnosis, looked, book), {
      book,
      codePages: new Set(listing.codePages),
      locale,
    }),
    blocks: isLog ? session.blocks : [],
    terms: recogniseTerms(input, listing.terms),
  };
  return { answer, session };
}

/** An article with less than this share of the best one's score has nothing to do with the input. */
const NEAR_SHARE = 0.2;

function nearHits(hits: readonly Hit[]): readonly Hit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(
    (hit) => hit.score >= best * NEAR_SHARE && (hit.confidence !== 'none' || hasReason(hit)),
  );
}

/** One common word is no reason to show an article. */
function hasReason({ features, evidence }: Hit): boolean {
  return features.matched > 1 || evidence.some(({ kind }) => kind === 'message' || kind === 'code');
}

/** Hits with what their lines show; the index holds it for every article. */
function toShownHits(hits: readonly Hit[], { showEvidence }: Session): readonly ShownHit[] {
  return hits.flatMap(({ shown, confidence, features, evidence, values }) =>
    isListedArticle(shown)
      ? [{ article: shown, confidence, features, evidence: showEvidence(mergeEvidence(evidence)), values }]
      : [],
  );
}

type LookedLine = { readonly line: number; readonly text: string };

/** Where messages of the system are looked for: in the lines that the engine thinks worth showing. */
function linesWithMessages({ lines }: Diagnosis, reading: Reading): readonly LookedLine[] {
  const first = reading.lines[0]?.number ?? 1;
  const looked = lines.length > 0 ? lines.map(({ line }) => line) : reading.lines.map(({ number }) => number);
  return looked.map((line) => ({ line, text: reading.lines[line - first]?.text ?? '' }));
}

/** Codes that stand in the input, and those that a message of the system names by its wording. */
function codesIn(
  { codes }: Diagnosis,
  looked: readonly LookedLine[],
  book: CodeBook,
): readonly CodeInInput[] {
  const byWording = looked.flatMap(({ line, text }) =>
    book.findByMessage(text).map(({ id }) => ({ id, line })),
  );
  return [...codes, ...byWording].toSorted((a, b) => a.line - b.line);
}
