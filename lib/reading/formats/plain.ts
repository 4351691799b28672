import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { endOfTrace, isRuler } from './line-shapes.ts';

const TIME =
  /^[\s[("']{0,4}(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\/[A-Z][a-z]{2}\/\d{4})?[T ,:]{0,2}(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,:]\d{1,9})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?[\])"']{0,2}/u;
/** A level word, alone or in brackets: cut off, never weighed. */
const LEVEL =
  /^[\s|:,-]{0,6}(?:\[\d{1,7}\] {0,4})?[[(<]?(?<level>TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|VERBOSE|INFORMATION|Trace|Debug|Info|Notice|Warn|Warning|Error|Fatal|Critical|Verbose|Information|Informationen|Warnung|Fehler|Kritisch|DBG|INF|WRN|ERR|FTL|VRB)[\])>]?(?=[\s|:,-]|$)[\s|:,-]{0,6}/du;

/** Text of no known form, line by line; stack frames below a line belong to it. */
export const plain: Format = { name: 'plain', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  if (isRuler(line.text)) return { records: [], next: at + 1 };
  const next = endOfTrace(lines, at + 1);
  const fields: Partial<Record<FieldName, MappedText>> = {};
  let rest: MappedText = line;
  const time = TIME.exec(rest.text.slice(0, 80))?.[0] ?? '';
  if (/\d:\d|\d{4}-\d/u.test(time)) {
    fields.time = trimTime(sliceMapped(rest, 0, time.length));
    rest = sliceMapped(rest, time.length);
  }
  const level = LEVEL.exec(rest.text.slice(0, 40));
  const span = level?.indices?.groups?.level;
  if (level !== null && span !== undefined && (fields.time !== undefined || /^\s*[[(<]/u.test(level[0]))) {
    fields.level = sliceMapped(rest, ...span);
    rest = sliceMapped(rest, level[0].length);
  }
  const message = trimMapped(rest);
  return {
    records: [
      createRecord('plain', lines, at, next, {
        fields,
        message: [/[\p{L}\p{N}]/u.test(message.text) ? message : trimMapped(line)],
        trace: lines.slice(at + 1, next).map(trimMapped),
      }),
    ],
    next,
  };
}

function trimTime(mapped: MappedText): MappedText {
  const start = /^[\s[("']*/u.exec(mapped.text)?.[0].length ?? 0;
  const end = mapped.text.length - (/[\s\])"',]*$/u.exec(mapped.text)?.[0].length ?? 0);
  return sliceMapped(mapped, start, end);
}
