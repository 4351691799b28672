import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';

/** RFC 3164 and the ISO time of rsyslog; the priority in front is seldom there. */
const LINE =
  /^(?:<\d{1,3}>)?(?<time>[A-Z][a-zä]{2} [ \d]\d \d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})) (?<computer>[\p{L}\p{N}._:-]{1,253}) (?<source>[\p{L}\p{N}_./-]{1,80})(?:\[\d{1,10}\])?: /du;
/** The id of the mail in the queue stands in front of what Postfix says about it. */
const QUEUE_ID = /^(?:[0-9A-F]{6,16}|[0-9A-Za-z]{12,20}): /u;

/** Logs of Postfix and of other programs that write to syslog. */
export const syslog: Format = { name: 'syslog', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  const match = LINE.exec(line?.text.slice(0, 500) ?? '');
  if (line === undefined || match === null) return undefined;
  const fields: Partial<Record<FieldName, MappedText>> = {};
  for (const [group, indices] of Object.entries(match.indices?.groups ?? {})) {
    if (indices !== undefined) fields[group as FieldName] = sliceMapped(line, ...indices);
  }
  const isPostfix = fields.source?.text.startsWith('postfix') === true;
  const rest = sliceMapped(line, match[0].length);
  const queueId = isPostfix ? (QUEUE_ID.exec(rest.text)?.[0].length ?? 0) : 0;
  const message = [trimMapped(sliceMapped(rest, queueId))];
  const format = isPostfix ? 'postfix' : 'syslog';
  return { records: [createRecord(format, lines, at, at + 1, { fields, message })], next: at + 1 };
}
