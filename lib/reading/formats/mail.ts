import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { isOtherSection } from './line-shapes.ts';

/** Header fields as the transport and as Outlook name them. */
const FIELD_BY_HEADER: Readonly<Record<string, FieldName>> = {
  from: 'from',
  von: 'from',
  to: 'to',
  an: 'to',
  subject: 'subject',
  betreff: 'subject',
  date: 'time',
  sent: 'time',
  gesendet: 'time',
  datum: 'time',
};
const HEADER = /^([A-Za-z-]{2,40}): ?/u;

/** The parts of a mail around its text: header, greeting, signature, each as one record. */
export const mail: Format = { name: 'mail', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const section = lines[at]?.section;
  if (section === undefined || section === 'body' || section === 'quote') return undefined;
  let next = at + 1;
  while (next < lines.length && !isOtherSection(lines, next)) next += 1;
  const message = lines.slice(at, next);
  const fields: Partial<Record<FieldName, MappedText>> = {};
  for (const line of section === 'header' ? message : []) {
    const match = HEADER.exec(line.text);
    const field = FIELD_BY_HEADER[match?.[1]?.toLowerCase() ?? ''];
    if (match !== null && field !== undefined)
      fields[field] ??= trimMapped(sliceMapped(line, match[0].length));
  }
  return { records: [createRecord('mail', lines, at, next, { fields, message })], next };
}
