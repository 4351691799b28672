import { findCodes } from '#lib/codes/find-codes.ts';
import { findVariables } from './find-variables.ts';
import { FORMATS } from './formats/formats.ts';
import { type Limits, limitText, type Truncation } from './limit.ts';
import type { Line, LogicalLine, RawLine } from './line.ts';
import { createLineMarks, type LineMarks } from './line-marks.ts';
import { markSections } from './mail/sections.ts';
import { unwrapLines } from './mail/unwrap.ts';
import { joinMapped, type MappedText } from './mapped-text.ts';
import type { FormatName, LogRecord } from './record.ts';
import { splitLines } from './split-lines.ts';

/** A paste, understood: its lines as they are and what programs reported in them. */
export type Reading = {
  /** The form of most of its lines; the parts of a ticket keep theirs in their records. */
  readonly format: FormatName;
  readonly records: readonly LogRecord[];
  readonly lines: readonly Line[];
  /** The lines as they were before a mail client broke them, without empty ones. */
  readonly logicalLines: readonly LogicalLine[];
  readonly truncated?: Truncation;
};

export type ReadOptions = { readonly limits?: Limits };

/** How far a reading has come: logical lines read of all. */
export type Progress = { readonly done: number; readonly total: number };

/** Lines between two reports: some milliseconds of work. */
const STEP = 500;

/**
 * Reads whatever was pasted: logs, events, transcripts, mails with any of these in them. Never throws; what it
 * does not know it reads line by line.
 */
export function readPaste(text: string, options: ReadOptions = {}): Reading {
  const steps = readSteps(text, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same step by step, so that a worker can report how far it is and be stopped between two steps. */
export function* readSteps(text: string, { limits }: ReadOptions = {}): Generator<Progress, Reading> {
  const { text: kept, truncated } = limitText(text, limits);
  const rawLines = markSections(splitLines(kept), 1 + (truncated?.droppedLines ?? 0));
  const logicalLines = unwrapLines(rawLines);
  // Half of the work is to understand the lines, the other half to find codes and variables in them.
  const total = logicalLines.length * 2;
  const records: LogRecord[] = [];
  let reported = 0;
  for (let at = 0; at < logicalLines.length; ) {
    const block = readBlock(logicalLines, at);
    for (const record of block.records) records.push(record);
    at = Math.max(block.next, at + 1);
    if (at - reported >= STEP) {
      reported = at;
      yield { done: at, total };
    }
  }
  const marks = createLineMarks();
  reported = 0;
  for (const { text: part, at } of partsOf(logicalLines, records)) {
    marks.add(part, findVariables, findCodes);
    if (at - reported >= STEP) {
      reported = at;
      yield { done: logicalLines.length + at, total };
    }
  }
  yield { done: total, total };
  const lines = rawLines.map((line) => toLine(line, marks));
  const format = dominantFormat(records);
  return { format, records, lines, logicalLines, ...(truncated && { truncated }) };
}

function readBlock(
  lines: readonly LogicalLine[],
  at: number,
): { records: readonly LogRecord[]; next: number } {
  for (const format of FORMATS) {
    const block = format.read(lines, at);
    if (block !== undefined && block.next > at) return block;
  }
  return { records: [], next: at + 1 };
}

function toLine(line: RawLine, marks: LineMarks): Line {
  const { number, text, ending, section, depth, content } = line;
  const isBlank = !/[\p{L}\p{N}]/u.test(text.slice(content));
  return { number, text, ending, section, depth, isBlank, ...marks.of(number) };
}

/**
 * The lines of each record as one text: an event id is understood with its source some lines above. Every logical
 * line is in one part.
 */
function* partsOf(
  lines: readonly LogicalLine[],
  records: readonly LogRecord[],
): Generator<{ text: MappedText; at: number }> {
  let at = 0;
  for (const { lastLine } of records) {
    const start = at;
    while ((lines[at]?.lastLine ?? Number.POSITIVE_INFINITY) <= lastLine) at += 1;
    if (at > start) yield { text: joinMapped(lines.slice(start, at), '\n'), at };
  }
  if (at < lines.length) yield { text: joinMapped(lines.slice(at), '\n'), at: lines.length };
}

/** What most lines are; a mail with logs in it is a mail. */
function dominantFormat(records: readonly LogRecord[]): FormatName {
  const counts = new Map<FormatName, number>();
  let isMail = false;
  for (const { format, firstLine, lastLine, section } of records) {
    isMail ||= section === 'header' || section === 'signature';
    if (format !== 'plain') counts.set(format, (counts.get(format) ?? 0) + lastLine - firstLine + 1);
  }
  if (isMail) return 'mail';
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'plain';
}
