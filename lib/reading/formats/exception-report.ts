import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { endOfTrace, isBehindGap, isOtherSection, isRuler } from './line-shapes.ts';
import { startsRecord } from './starts-record.ts';

/** NoSpamProxy writes an exception as a message and these labels below it, the value behind or under them. */
const LABEL = /^\s{0,8}(Error type|Error code|Error number|Program location|Message):\s{0,4}(?=(\S?))/u;
const FIELD_BY_LABEL: Readonly<Record<string, FieldName>> = {
  'Error type': 'exception',
  'Error code': 'code',
  'Error number': 'code',
};

/** Exceptions as NoSpamProxy reports them, one record for each of nested ones. */
export const exceptionReport: Format = { name: 'exception-report', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const type = findType(lines, at);
  if (type === undefined) return undefined;
  const fields: Partial<Record<FieldName, MappedText>> = {};
  let next = type;
  while (next < lines.length && !isOtherSection(lines, next)) {
    const line = lines[next];
    const match = LABEL.exec(line?.text ?? '');
    if (
      line === undefined ||
      match === null ||
      (next > type && /^(?:Error type|Message)$/u.test(match[1] ?? ''))
    )
      break;
    const isBelow = match[2] === '';
    const field = FIELD_BY_LABEL[match[1] ?? ''];
    const below = lines[next + 1];
    if (field !== undefined && !isBelow) fields[field] ??= trimMapped(sliceMapped(line, match[0].length));
    if (field !== undefined && isBelow && below !== undefined && !LABEL.test(below.text)) {
      fields[field] ??= trimMapped(below);
      next += 1;
    }
    next += 1;
    if (match[1] === 'Program location') {
      next = endOfTrace(lines, next);
      break;
    }
  }
  const isMessageLabel = LABEL.exec(lines[at]?.text ?? '')?.[1] === 'Message';
  const message = lines.slice(isMessageLabel ? at + 1 : at, type);
  const start = lines.slice(type, next).findIndex(({ text }) => /Program location:/u.test(text));
  const trace = start < 0 ? [] : lines.slice(type + start + 1, next).map(trimMapped);
  return { records: [createRecord('exception-report', lines, at, next, { fields, message, trace })], next };
}

/** Index of the line "Error type:", which stands below one to three lines of message. */
function findType(lines: readonly LogicalLine[], at: number): number | undefined {
  const first = lines[at]?.text ?? '';
  if (/^\s{0,8}Error type:/u.test(first)) return at;
  if (isRuler(first) || (startsRecord(first) && !/^\s{0,8}Message:/u.test(first))) return undefined;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const text = lines[index]?.text ?? '';
    if (isRuler(text) || isOtherSection(lines, index) || isBehindGap(lines, index, 1)) return undefined;
    if (/^\s{0,8}Error type:/u.test(text)) return index;
    if (LABEL.test(text) || startsRecord(text)) return undefined;
  }
  return undefined;
}
