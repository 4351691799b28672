import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { endOfTrace, isBehindGap, isFrame, isOtherSection, splitTrace } from './line-shapes.ts';
import { startsRecord } from './starts-record.ts';

const EXCEPTION =
  /^\s{0,12}(?:Unhandled [Ee]xception[.:]{0,1} {0,2}|Unbehandelte Ausnahme: {0,2}|-{2,3}> {0,2}|\(?Inner [Ee]xception #?\d{0,3}\)? {0,2}:? {0,2}|Caused by: )?(?<exception>[A-Za-z_]\w{0,80}(?:\.[A-Za-z_][\w`+]{0,80}){1,12}(?:Exception|Error|Fault))(?!\w)(?: \((?<code>0x[0-9A-Fa-f]{8})\))?(?:: ?|$)/du;
/** A message between an exception and its first frame is seldom longer. */
const MESSAGE_LINES = 12;

/** Exceptions with their stack traces as .NET (German or English frames) and Java print them. */
export const dotnet: Format = { name: 'dotnet', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  if (isFrame(line.text)) return readFrames(lines, at);
  const match = EXCEPTION.exec(line.text.slice(0, 2000));
  if (match === null) return undefined;
  const end = endOfMessage(lines, at + 1);
  const next = endOfTrace(lines, end);
  const fields: Partial<Record<FieldName, MappedText>> = {};
  for (const [group, indices] of Object.entries(match.indices?.groups ?? {})) {
    if (indices !== undefined) fields[group as FieldName] = sliceMapped(line, ...indices);
  }
  const said = [sliceMapped(line, match[0].length), ...lines.slice(at + 1, end)].flatMap(splitInner);
  const trace = lines.slice(end, next).map(trimMapped);
  return {
    records: [createRecord('dotnet', lines, at, next, { fields, message: said.map(trimMapped), trace })],
    next,
  };
}

/** Frames whose exception is not in the paste. */
function readFrames(lines: readonly LogicalLine[], at: number): Block {
  const next = Math.max(endOfTrace(lines, at), at + 1);
  return { records: [createRecord('dotnet', lines, at, next, splitTrace(lines.slice(at, next)))], next };
}

/** The message goes on only where frames follow it; else the next lines are others. */
function endOfMessage(lines: readonly LogicalLine[], from: number): number {
  for (let end = from; end < lines.length && end - from < MESSAGE_LINES; end += 1) {
    const text = lines[end]?.text ?? '';
    if (isFrame(text)) return end;
    const isOther =
      isOtherSection(lines, end) || isBehindGap(lines, end, 0) || EXCEPTION.test(text.slice(0, 2000));
    if (isOther || (startsRecord(text) && !/^\s{0,12}-+> /u.test(text))) break;
  }
  return from;
}

/** `outer message ---> Inner.Exception: inner message` holds two messages. */
function splitInner(line: MappedText): readonly MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (const { index } of line.text.matchAll(/ -{2,3}> /gu)) {
    parts.push(sliceMapped(line, start, index));
    start = index;
  }
  parts.push(sliceMapped(line, start));
  return parts.map((part) => {
    const match = EXCEPTION.exec(part.text.slice(0, 2000));
    return match === null ? part : sliceMapped(part, match[0].length);
  });
}
