import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { isBehindGap, isOtherSection, isRuler, splitTrace } from './line-shapes.ts';
import { startsRecord } from './starts-record.ts';

/** The level only tells where the columns are; nothing is ranked by it. */
const LEVEL =
  '(?:Informationen|Information|Warnung|Warning|Fehler|Error|Kritisch|Critical|Ausführlich|Verbose|Überwachung erfolgreich|Überwachung gescheitert|Audit Success|Audit Failure)';
const DATE_TIME = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? {1,2}\d{1,2}:\d{2}:\d{2}(?: [AP]M)?`;

/** A row marked in the list of the Event Viewer: level, time, source, id, category, message, or the time first. */
const ROW = new RegExp(
  String.raw`^\s{0,8}(?:(?<time>${DATE_TIME})[ \t]+(?<level>${LEVEL})|(?<level2>${LEVEL})[ \t]+(?<time2>${DATE_TIME}))[ \t]+(?<source>[\p{L}\p{N}][^\t:]{0,79}?)[ \t]+(?<eventId>\d{1,5})[ \t]+(?<category>Keine|None|\(\d{1,5}\)|[^\t]{1,60}\t|Special Logon|Logon|Logoff)?[ \t]{0,4}`,
  'du',
);
/** A row of `Get-WinEvent`: time, id, level, message. */
const TABLE_ROW = new RegExp(
  String.raw`^\s{0,8}(?<time>${DATE_TIME})[ \t]+(?<eventId>\d{1,5})[ \t]+(?<level>${LEVEL})[ \t]+`,
  'du',
);
/** A heading people write or tools print: `Gateway Role 1088:`, `24.03.2025 09:13:58  Schannel 36887: …`. */
const HEADING = new RegExp(
  String.raw`^\s{0,8}(?:(?<time>${DATE_TIME})[ \t]+)?(?<source>[\p{Lu}][\p{L}\p{N}-]{1,40}(?: [\p{L}\p{N}-]{1,40}){0,4}) (?<eventId>\d{2,5}):(?: |$)`,
  'du',
);
/** Words in front of a number that is no event id. */
const NO_SOURCE =
  /(?:^|\s)(?:Zeile|Line|Error|Fehler|Fehlercode|Code|Port|Schritt|Step|Status|Version|Windows|Server|Seite|Page|RFC|KB|Exit|Code|Nummer|Number|Test|Tag|Day|Uhr|Punkt|Ticket|Update|Build|Zeichen)$/iu;
const SHAPES = [ROW, TABLE_ROW, HEADING] as const;
/** What may follow below a row of one line. */
const MESSAGE_LINES = 60;

/** Events one a line, as copied from a list or noted by hand. */
export const eventList: Format = { name: 'event-list', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const match = matchRow(line.text);
  if (match === undefined) return undefined;
  const rest = trimMapped(sliceMapped(line, match[0].length));
  const next = endOfMessage(lines, at + 1, rest.text === '');
  const message = [rest, ...lines.slice(at + 1, next)];
  return {
    records: [
      createRecord('event-list', lines, at, next, { fields: fieldsOf(line, match), ...splitTrace(message) }),
    ],
    next,
  };
}

function matchRow(text: string): RegExpExecArray | undefined {
  const head = text.slice(0, 400);
  for (const shape of SHAPES) {
    const match = shape.exec(head);
    if (match !== null && !NO_SOURCE.test(match.groups?.source ?? '')) return match;
  }
  return undefined;
}

function fieldsOf(line: MappedText, match: RegExpExecArray): Partial<Record<FieldName, MappedText>> {
  const fields: Partial<Record<FieldName, MappedText>> = {};
  for (const [group, indices] of Object.entries(match.indices?.groups ?? {})) {
    // `time2` is the time where the level stands first.
    if (indices !== undefined)
      fields[group.replace('2', '') as FieldName] = trimMapped(sliceMapped(line, ...indices));
  }
  return fields;
}

/**
 * A heading takes the lines below it up to a ruler or an empty line; a row that says something already only takes
 * lines that begin with space, as the copy of a long message does.
 */
function endOfMessage(lines: readonly LogicalLine[], from: number, isHeading: boolean): number {
  let end = from;
  while (end < lines.length && end - from < MESSAGE_LINES) {
    const text = lines[end]?.text ?? '';
    if (isRuler(text) || isOtherSection(lines, end) || isBehindGap(lines, end, 0) || matchRow(text)) break;
    if (!isHeading && (startsRecord(text) || !/^\s/u.test(text))) break;
    end += 1;
  }
  return end;
}
