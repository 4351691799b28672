import type { CodeId } from '#lib/codes/code.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { ListedArticle, ListedTerm } from '#lib/publish/search/listing-file.ts';
import type { Truncation } from '#lib/reading/limit.ts';
import type { VariableKind } from '#lib/reading/variable.ts';
import type { Confidence, EvidenceKind, InputKind, LineState } from '#lib/search/types.ts';
import type { ProblemReason } from './problem.ts';

/*
 * What page and worker say to each other. Both ends are built together, so there is no version: a page of an older
 * build loads the worker of that build.
 */

/** A piece of a shown line. */
export type LinePart = {
  readonly text: string;
  /** Decided for the article. */
  readonly isHit?: true;
  /** A private part; `text` is the label in its place. */
  readonly mask?: VariableKind;
};

export type ShownLine = {
  /** From 1, counted in the whole paste. */
  readonly number: number;
  readonly state: LineState;
  readonly letters: readonly string[];
  readonly parts: readonly LinePart[];
};

/** Lines that are shown, or a run of lines that is folded. Both ends of a run are included. */
export type LogBlock =
  | { readonly kind: 'lines'; readonly lines: readonly ShownLine[] }
  | { readonly kind: 'fold'; readonly from: number; readonly to: number };

export type ShownEvidence = {
  readonly letter: string;
  readonly kind: EvidenceKind;
  readonly label: string;
  readonly matchedAs?: string;
  readonly line: number;
};

export type ShownHit = {
  readonly article: ListedArticle;
  readonly confidence: Confidence;
  readonly features: { readonly matched: number; readonly total: number };
  /** The strongest, in the order of the input. */
  readonly evidence: readonly ShownEvidence[];
  /** Values that a message took from the input, by placeholder name. */
  readonly values: Readonly<Record<string, string>>;
};

export type DecodedCode = {
  readonly id: CodeId;
  /** Its notations, the one of its field first; never empty. */
  readonly notations: readonly string[];
  readonly meaning?: string;
  readonly line: number;
  /** How the input writes it, where that is none of the shown notations. */
  readonly raw?: string;
  readonly isFromWording: boolean;
  /** Segment of its page's address; absent where it has no page. */
  readonly page?: CodeId;
};

export type Answer = {
  /** Asks about lines of this paste refer to it. */
  readonly session: number;
  readonly kind: InputKind;
  readonly lines: number;
  readonly features: number;
  /** How many different private values were masked. */
  readonly masked: number;
  readonly truncated?: Truncation;
  readonly confidence: Confidence;
  readonly hits: readonly ShownHit[];
  readonly codes: readonly DecodedCode[];
  readonly blocks: readonly LogBlock[];
  /** Symptoms and components that the input or its nearest articles name, the likeliest first. */
  readonly terms: readonly ListedTerm[];
};

/** A hit while typing. */
export type Suggestion = {
  readonly key: string;
  readonly id?: number;
  readonly title: string;
  readonly reason: string;
  readonly isNumber: boolean;
};

/** Everything that the worker can be asked; `files` is the address of the list of search files. */
export type Calls = {
  readonly suggest: {
    readonly takes: { readonly files: string; readonly input: string; readonly locale: Locale };
    readonly gives: readonly Suggestion[];
  };
  readonly diagnose: {
    readonly takes: { readonly files: string; readonly input: string | Blob; readonly locale: Locale };
    readonly gives: Answer;
  };
  /** Lines of a fold, both ends included. */
  readonly lines: {
    readonly takes: { readonly session: number; readonly from: number; readonly to: number };
    readonly gives: readonly ShownLine[];
  };
  /** The paste with everything private masked: the whole of it, or what is shown. */
  readonly masked: {
    readonly takes: { readonly session: number; readonly extent: 'whole' | 'shown' };
    readonly gives: string;
  };
  /** Text of a file, to hand it to another page. */
  readonly read: { readonly takes: { readonly file: Blob }; readonly gives: string };
};

export type CallName = keyof Calls;

export type Progress = { readonly read: number; readonly total: number };

export type Request =
  | { readonly kind: 'cancel'; readonly number: number }
  | {
      [Name in CallName]: {
        readonly kind: 'call';
        readonly number: number;
        readonly name: Name;
        readonly takes: Calls[Name]['takes'];
      };
    }[CallName];

export type Reply =
  | ({ readonly kind: 'progress'; readonly number: number } & Progress)
  | { readonly kind: 'result'; readonly number: number; readonly gives: Calls[CallName]['gives'] }
  | { readonly kind: 'failure'; readonly number: number; readonly reason: ProblemReason };
