import { joinMapped, type MappedText, sliceMapped } from './mapped-text.ts';
import type { Reading } from './read-paste.ts';
import type { LogRecord } from './record.ts';

/** A text in which a message may be found, with its places in the original (`locate`). */
export type Candidate = MappedText & {
  /** Index of the record it begins in. */
  readonly record: number;
  /** A line as reported, part of one, several with spaces between them, or several without. */
  readonly how: 'line' | 'part' | 'joined' | 'glued';
};

/** Messages are seldom spread over more lines than that. */
const MAX_LINES = 4;
/** Longer texts are no message that anyone has written down. */
const MAX_LENGTH = 4000;

type Said = { readonly record: number; readonly line: MappedText; readonly continuesLast: boolean };

/**
 * Everything a template may match: each line of each message; where a mail client broke a line, its parts and both
 * ways to put them together; neighbouring lines joined. Lines come before what is made of them; each line is
 * in a bounded number of candidates.
 */
export function* joinedText(reading: Pick<Reading, 'records'>): Generator<Candidate> {
  const window: Said[] = [];
  for (const said of saidLines(reading.records)) {
    if (!said.continuesLast) window.length = 0;
    window.push(said);
    if (window.length > MAX_LINES) window.shift();
    yield { ...said.line, record: said.record, how: 'line' };
    yield* waysToJoin(said);
    for (let first = window.length - 2; first >= 0; first -= 1) yield* joins(window.slice(first));
  }
}

/** A line goes on with the next one of its record, or with an unmarked one right below it. */
function* saidLines(records: readonly LogRecord[]): Generator<Said> {
  let last: LogRecord | undefined;
  for (const [index, record] of records.entries()) {
    const isBelow =
      last !== undefined && last.lastLine + 1 >= record.firstLine && last.section === record.section;
    const isUnmarked = record.format === 'plain' && record.fields.time === undefined;
    for (const [lineIndex, line] of record.message.entries()) {
      const continuesLast = lineIndex > 0 || (isBelow && isUnmarked && last?.trace.length === 0);
      yield { record: index, line, continuesLast };
    }
    last = record;
  }
}

/** The parts of a line that was put together, and the other way to do it. */
function* waysToJoin({ line, record }: Said): Generator<Candidate> {
  const parts = partsByLine(line);
  if (parts.length < 2) return;
  for (const part of parts) yield { ...part, record, how: 'part' };
  if (line.text.length > MAX_LENGTH) return;
  for (const [how, separator] of [
    ['joined', ' '],
    ['glued', ''],
  ] as const) {
    const joined = joinMapped(parts, separator);
    if (joined.text !== line.text) yield { ...joined, record, how };
  }
}

function* joins(window: readonly Said[]): Generator<Candidate> {
  const [first] = window;
  const lines = window.map(({ line }) => line);
  const length = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (first === undefined || length > MAX_LENGTH) return;
  yield { ...joinMapped(lines, ' '), record: first.record, how: 'joined' };
  const isCut = lines.every(
    ({ text }, index) => index === 0 || isWithinWord(lines[index - 1]?.text ?? '', text),
  );
  if (isCut) yield { ...joinMapped(lines, ''), record: first.record, how: 'glued' };
}

function isWithinWord(left: string, right: string): boolean {
  return /[\p{L}\p{N}]$/u.test(left) && /^[\p{Ll}\p{N}]/u.test(right);
}

/** The stretches of a text that come from one original line each. */
function partsByLine(line: MappedText): readonly MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (const [index, piece] of line.pieces.entries()) {
    const next = line.pieces[index + 1];
    if (next !== undefined && next.line === piece.line) continue;
    parts.push(sliceMapped(line, from, piece.to));
    from = next?.from ?? piece.to;
  }
  return parts;
}
