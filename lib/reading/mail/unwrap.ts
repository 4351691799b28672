import type { LogicalLine, RawLine } from '../line.ts';
import { joinMapped, type MappedText, mapLine, sliceMapped } from '../mapped-text.ts';
import { findJoints, type Joint } from './joints.ts';
import { decodeQuotedPrintable, isQuotedPrintable } from './quoted-printable.ts';

/**
 * Undoes what mail clients did to long lines: quote marks, breaks at a fixed column in mid-word, breaks between
 * words, soft hyphens, quoted-printable. Lines that nobody broke come back one by one; empty ones are left out.
 */
export function unwrapLines(lines: readonly RawLine[]): readonly LogicalLine[] {
  const isEncoded = isQuotedPrintable(lines);
  const logical: LogicalLine[] = [];
  for (const run of runsOf(lines)) {
    const joints = jointsOf(run, isEncoded);
    let start = 0;
    for (let index = 0; index < run.length; index += 1) {
      if (joints[index] !== undefined && index + 1 < run.length) continue;
      const line = joinRun(run, joints, start, index, isEncoded);
      if (line !== undefined) logical.push(line);
      start = index + 1;
    }
  }
  return logical;
}

/** Neighbouring lines of one quote depth, section and indent; only within them a line continues another. */
function* runsOf(lines: readonly RawLine[]): Generator<readonly RawLine[]> {
  let run: RawLine[] = [];
  for (const line of lines) {
    const last = run.at(-1);
    const isEmpty = line.text.slice(line.content).trim() === '';
    if (last !== undefined && (isEmpty || !isNeighbour(last, line))) {
      yield run;
      run = [];
    }
    if (!isEmpty) run.push(line);
  }
  if (run.length > 0) yield run;
}

function isNeighbour(a: RawLine, b: RawLine): boolean {
  return a.depth === b.depth && a.section === b.section && hasTab(a) === hasTab(b);
}

function hasTab({ text, content }: RawLine): boolean {
  return text[content] === '\t';
}

function jointsOf(run: readonly RawLine[], isEncoded: boolean): readonly Joint[] {
  if (run[0]?.section === 'header') return foldsOf(run);
  const joints = findJoints(run.map(({ text, content }) => text.slice(content).replace(/^\t/u, '')));
  // RFC 2045 6.7: `=` at the end of a line is no part of the text.
  return isEncoded ? joints.map((joint, index) => (run[index]?.text.endsWith('=') ? '' : joint)) : joints;
}

/** RFC 5322 2.2.3: a header field goes on where a line begins with space. */
function foldsOf(run: readonly RawLine[]): readonly Joint[] {
  return run.map((_, index) => (/^\s/u.test(run[index + 1]?.text ?? '') ? ' ' : undefined));
}

/** The lines from `start` to `end` as one. */
function joinRun(
  run: readonly RawLine[],
  joints: readonly Joint[],
  start: number,
  end: number,
  isEncoded: boolean,
): LogicalLine | undefined {
  const first = run[start];
  const last = run[end];
  if (first === undefined || last === undefined) return undefined;
  const parts: MappedText[] = [];
  for (const [offset, line] of run.slice(start, end + 1).entries()) {
    const index = start + offset;
    const content = contentOf(line, index < end ? joints[index] : undefined, offset > 0, isEncoded);
    parts.push(offset > 0 && joints[index - 1] === ' ' ? withSpaceBefore(content) : content);
  }
  const joined = joinMapped(parts, '');
  const mapped = isEncoded ? decodeQuotedPrintable(joined) : joined;
  return { ...mapped, firstLine: first.number, lastLine: last.number, section: first.section };
}

/** The text of a line without quote marks and without the sign of a break at its end. */
function contentOf(
  { text, number, content }: RawLine,
  joint: Joint,
  isContinued: boolean,
  isEncoded: boolean,
): MappedText {
  const start = isContinued && text[content] === '\t' ? content + 1 : content;
  if (joint === ' ') return mapLine(number, text, start, text.trimEnd().length);
  const isMarked = joint === '' && (text.endsWith('\u00AD') || (isEncoded && text.endsWith('=')));
  return mapLine(number, text, start, isMarked ? text.length - 1 : text.length);
}

/** One space, added, in front of a text. */
function withSpaceBefore(mapped: MappedText): MappedText {
  const { text, pieces } = sliceMapped(mapped, mapped.text.length - mapped.text.trimStart().length);
  return {
    text: ` ${text}`,
    pieces: pieces.map((piece) => ({ ...piece, from: piece.from + 1, to: piece.to + 1 })),
  };
}
