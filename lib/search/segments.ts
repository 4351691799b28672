import type { CodeMatch } from '#lib/codes/code.ts';
import type { Line } from '#lib/reading/line.ts';
import { joinMapped, locate, type MappedText, mapLine, type Place } from '#lib/reading/mapped-text.ts';
import type { Reading } from '#lib/reading/read-paste.ts';
import type { LogRecord } from '#lib/reading/record.ts';
import { type LineRole, roleOf } from './line-role.ts';

/** A stretch of the input that is read as one: a line, or what one record of a log says over several. */
export type Segment = {
  readonly text: MappedText;
  readonly role: LineRole;
  /** A program wrote it, so its words are exact and nobody mistyped them. */
  readonly isRecord: boolean;
  /** Codes that are understood only with the record's other fields, such as an event id with its source. */
  readonly codes: readonly SegmentCode[];
};

export type SegmentCode = { readonly id: string; readonly place: Place };

/** Longer messages are read line by line only. */
const JOINED_MAX_LINES = 12;

/** The only segment of an input of one line. */
export function lineSegment(text: string, line = 1): Segment {
  return { text: mapLine(line, text), role: roleOf(text), isRecord: false, codes: [] };
}

/** What a paste says, record by record and line by line. */
export function readingSegments({ records, lines }: Reading): readonly Segment[] {
  const offset = lines[0]?.number ?? 1;
  const segments = records.flatMap((record) => {
    const own = lines.slice(record.firstLine - offset, record.lastLine - offset + 1);
    return recordSegments(record, own);
  });
  return [...segments, ...blockSegments(records)];
}

/** Neighbouring lines of plain text once more as one: a message may be broken where no rule can tell it. */
function blockSegments(records: readonly LogRecord[]): readonly Segment[] {
  const blocks: MappedText[][] = [];
  let end = -1;
  for (const { format, firstLine, lastLine, message } of records) {
    if (format !== 'plain') continue;
    const block = blocks.at(-1);
    if (block !== undefined && firstLine === end + 1 && block.length < JOINED_MAX_LINES)
      block.push(...message);
    else blocks.push([...message]);
    end = lastLine;
  }
  return blocks
    .filter((block) => block.length > 1 && block.length <= JOINED_MAX_LINES)
    .map((block) => ({
      text: joinMapped(block, isCutAtWidth(block) ? '' : ' '),
      role: 'message',
      isRecord: false,
      codes: [],
    }));
}

/** All lines but the last are equally long: cut at a fixed width, through words and blanks. */
function isCutAtWidth(block: readonly MappedText[]): boolean {
  const width = block[0]?.text.length ?? 0;
  const last = block.at(-1)?.text.length ?? 0;
  return block.length > 2 && last <= width && block.slice(0, -1).every(({ text }) => text.length === width);
}

function recordSegments(record: LogRecord, lines: readonly Line[]): readonly Segment[] {
  const isRecord = record.format !== 'plain' && record.format !== 'mail';
  const codes = lines.flatMap((line) =>
    line.codes.filter(({ kind }) => kind === 'event').map((code) => toCode(code, line.number)),
  );
  const { message, trace } = record;
  const segments: Segment[] = message.map((text) => ({ text, role: roleOf(text.text), isRecord, codes }));
  if (message.length > 1 && message.length <= JOINED_MAX_LINES) {
    segments.unshift({ text: joinMapped(message, ' '), role: 'message', isRecord, codes });
  }
  for (const text of trace) segments.push({ text, role: 'frame', isRecord, codes: [] });
  if (segments.length === 0 && codes.length > 0) {
    segments.push({ text: mapLine(record.firstLine, ''), role: 'message', isRecord, codes });
  }
  return segments;
}

function toCode({ id, start, end }: CodeMatch, line: number): SegmentCode {
  return { id, place: { line, start, end } };
}

/** Places of a stretch of the segment's text in the input. */
export function places({ text }: Segment, start: number, end: number): readonly Place[] {
  return locate(text, start, end);
}
