import type { LogicalLine } from '../line.ts';
import { type MappedText, trimMapped } from '../mapped-text.ts';

const FRAME =
  /^\s{0,12}(?:(?:at|bei) (?:async )?[\p{L}_<][\p{L}\p{N}_.<>`+,[\]~|$&-]{2,400}\(|--- (?:End of|Ende der|Ende des)|#\d{1,3} |\.\.\. \d{1,4} more)/u;

/** Dashes, stars and the like from edge to edge. */
export function isRuler(text: string): boolean {
  return text.length >= 3 ? !/[\p{L}\p{N}]/u.test(text) && /^\s*([-=_*#~+.])\1{2}/u.test(text) : false;
}

/** A line of a stack trace, .NET in German or English, Java, PHP. */
export function isFrame(text: string): boolean {
  return FRAME.test(text);
}

/** Whether more than `blanks` empty lines stand between a line and the one before. */
export function isBehindGap(lines: readonly LogicalLine[], at: number, blanks: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  return line !== undefined && before !== undefined && line.firstLine - before.lastLine - 1 > blanks;
}

/** Whether another part of the mail begins with a line. */
export function isOtherSection(lines: readonly LogicalLine[], at: number): boolean {
  return lines[at]?.section !== lines[at - 1]?.section;
}

/** Tells the frames from what was said. */
export function splitTrace(lines: readonly MappedText[]): {
  message: readonly MappedText[];
  trace: readonly MappedText[];
} {
  const message: MappedText[] = [];
  const trace: MappedText[] = [];
  for (const line of lines) (isFrame(line.text) ? trace : message).push(trimMapped(line));
  return { message, trace };
}

/** The end of the stack trace that begins at `at`; `at` itself when none does. */
export function endOfTrace(lines: readonly LogicalLine[], at: number): number {
  let end = at;
  while (end < lines.length && isFrame(lines[end]?.text ?? '') && !isBehindGap(lines, end, 1)) end += 1;
  return end;
}
