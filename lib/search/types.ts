import type { CodeId } from '#lib/codes/code.ts';
import type { Locale, Localized } from '#lib/core/locale.ts';
import type { Reading } from '#lib/reading/read-paste.ts';

/** Raised whenever the file format, the tokenizer or the meaning of a slot changes. */
export const INDEX_VERSION = 2;

/* ---------- what goes in ---------- */

/** One article as the engine sees it: one row, with its texts in any number of languages. */
export type SearchArticle = {
  /** Stands for the article in every answer; the portal uses the slug. */
  readonly key: string;
  /** The speakable number, 1002 for L1002. */
  readonly number?: number;
  readonly texts: readonly SearchText[];
  /** Error messages, verbatim, with `{{name}}` for their variable parts. */
  readonly messages?: readonly SearchMessage[];
  /** Codes in any notation, for what the messages do not say themselves. */
  readonly codes?: readonly string[];
  /** What a list shows of it beside its title, as JSON: it comes back with every hit. */
  readonly shown?: Localized<unknown>;
};

export type SearchText = {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** Plain text, code blocks included. */
  readonly body: string;
  /** Labels and synonyms of symptoms and components in this language. */
  readonly labels?: readonly string[];
  /** Other words by which the article should be found. */
  readonly keywords?: readonly string[];
};

export type SearchMessage = {
  /** Name within the article. */
  readonly name: string;
  readonly text: string;
  readonly locale?: Locale;
};

/* ---------- what comes out ---------- */

/** A part of a text; `end` is exclusive, both count UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

export type Confidence = 'safe' | 'possible' | 'none';

/**
 * - `message`: a message of the article, word for word, its placeholders filled
 * - `code`: an error code, in whatever notation
 * - `phrase`: words that stand beside each other in the article too
 * - `word`: a single word, also with a typing error, an ending or in the other language
 * - `title`: the query reads like the article's title
 * - `number`: the article's own number
 */
export type EvidenceKind = 'message' | 'code' | 'phrase' | 'word' | 'title' | 'number';

/** One reason for a hit. The score of a hit is the sum of its weights. */
export type Evidence = {
  readonly kind: EvidenceKind;
  /** A, B, C … in order of appearance in the input; the page links log lines with it. */
  readonly letter: string;
  /** What was recognised, as it stands in the input (shortened) or as the code is written. */
  readonly label: string;
  /** How the article writes it, when that differs (typing error, other language, other notation). */
  readonly matchedAs?: string;
  /** Line of the input, from 1. */
  readonly line: number;
  /** Places within that line. */
  readonly spans: readonly Span[];
  readonly weight: number;
};

export type Hit = {
  readonly key: string;
  readonly number?: number;
  /** Language of the title shown: the reader's, or the one that the article has. */
  readonly locale: Locale;
  readonly title: string;
  readonly score: number;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** How many of the features recognised in the input this article has; the gauge shows it. */
  readonly features: { readonly matched: number; readonly total: number };
  /** Values that a message took from the input, by placeholder name. */
  readonly values: Readonly<Record<string, string>>;
  /** What the builder gave to show of it in the reader's language. */
  readonly shown?: unknown;
};

export type LineState = 'hit' | 'dim' | 'neutral';

/** How the page draws one line of what was pasted. */
export type LineView = {
  /** From 1. */
  readonly line: number;
  readonly state: LineState;
  /** Evidence of the first hit that lies in this line. */
  readonly letters: readonly string[];
  readonly spans: readonly Span[];
  /** Variable parts: shown as masked, never shared. */
  readonly masked: readonly Span[];
};

export type FoundCode = {
  readonly id: CodeId;
  readonly raw: string;
  /** Line of the input, from 1. */
  readonly line: number;
  readonly span: Span;
};

export type InputKind = 'empty' | 'number' | 'code' | 'words' | 'line' | 'paste';

export type InputSummary = {
  readonly kind: InputKind;
  readonly lines: number;
  /** Features (messages, codes, phrases, words) recognised in the input. */
  readonly features: number;
  /** How many variable parts were masked. */
  readonly masked: number;
  /** The input was longer than the limit and only its last part was read. */
  readonly truncated: boolean;
};

export type Diagnosis = {
  readonly input: InputSummary;
  /** Confidence of the first hit, `none` without hits. */
  readonly confidence: Confidence;
  readonly hits: readonly Hit[];
  /** Codes found in the input, whether or not an article has them. */
  readonly codes: readonly FoundCode[];
  /** For a paste: its lines, or for a long one those near evidence. Empty for short input. */
  readonly lines: readonly LineView[];
};

export type SearchMode = 'typing' | 'full';

export type SearchOptions = {
  /** Language of the reader; decides which title is shown and which text wins a tie. */
  readonly locale?: Locale;
  /** Most hits to return, 10 unless told. */
  readonly limit?: number;
  /** `typing` also completes the last word and leaves out what only a paste needs. */
  readonly mode?: SearchMode;
  /** The input, read before: a worker that shows how far it is reads a paste itself, step by step. */
  readonly reading?: Reading;
  /** Ends the search and its requests: the input has changed. */
  readonly signal?: AbortSignal;
};

export type Searcher = {
  search(input: string, options?: SearchOptions): Promise<Diagnosis>;
};

/** Why an index could not be used. `version` and `build` ask for a reload, `damaged` for a retry. */
export type IndexErrorReason = 'version' | 'build' | 'damaged';
