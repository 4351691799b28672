import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format, type LogRecord } from '../record.ts';
import { type Row, readCsvRow } from './cells.ts';
import { splitTrace } from './line-shapes.ts';

type Column = FieldName | 'message' | undefined;

/** Headings of the export in German and English; behind them stands the message, without a heading. */
const COLUMN_BY_HEADING: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['ebene', 'level'],
  ['level', 'level'],
  ['datum und uhrzeit', 'time'],
  ['date and time', 'time'],
  ['quelle', 'source'],
  ['source', 'source'],
  ['ereignis-id', 'eventId'],
  ['event id', 'eventId'],
  ['aufgabenkategorie', 'category'],
  ['task category', 'category'],
  ['protokoll', 'log'],
  ['log', 'log'],
  ['computer', 'computer'],
  ['benutzer', 'user'],
  ['user', 'user'],
  ['beschreibung', 'message'],
  ['description', 'message'],
  ['message', 'message'],
  ['meldung', 'message'],
  ['schlüsselwörter', undefined],
  ['keywords', undefined],
]);
const HEADER = /(?:Ereignis-ID|Event ID)/iu;
const DEFAULT_COLUMNS: readonly Column[] = ['level', 'time', 'source', 'eventId', 'category'];
/** A row without its header: four cells of which the second is a date and the fourth a number. */
const BARE_ROW =
  /^"?[\p{L} ]{4,40}"?([,;\t])"?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,]{1,2}\d{1,2}:\d{2}:\d{2}(?: [AP]M)?"?\1"?[^,;\t"]{1,100}"?\1"?\d{1,5}"?\1/u;

/** "Save as CSV" of the Event Viewer, German or English, with comma, semicolon or tab, with or without header. */
export const eventCsv: Format = { name: 'event-csv', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const first = lines[at]?.text ?? '';
  const header = HEADER.test(first.slice(0, 300)) ? readHeader(lines, at) : undefined;
  if (header !== undefined) return readRows(lines, at + 1, header.columns, header.delimiter);
  const delimiter = BARE_ROW.exec(first)?.[1];
  return delimiter === undefined ? undefined : readRows(lines, at, DEFAULT_COLUMNS, delimiter);
}

function readHeader(
  lines: readonly LogicalLine[],
  at: number,
): { columns: readonly Column[]; delimiter: string } | undefined {
  for (const delimiter of [',', ';', '\t']) {
    const headings = (lines[at]?.text ?? '')
      .split(delimiter)
      .map((cell) => cell.trim().replaceAll('"', '').toLowerCase());
    if (headings.length < 4) continue;
    const columns = headings.map((heading) => COLUMN_BY_HEADING.get(heading));
    if (columns.includes('eventId') && columns.includes('source')) return { columns, delimiter };
  }
  return undefined;
}

function readRows(
  lines: readonly LogicalLine[],
  from: number,
  columns: readonly Column[],
  delimiter: string,
): Block {
  const records: LogRecord[] = [];
  let next = from;
  while (next < lines.length) {
    const row = readCsvRow(lines, next, delimiter);
    if (row === undefined || !isEvent(row, columns)) break;
    records.push(toRecord(row, columns, lines, next));
    next = row.next;
  }
  return { records, next };
}

function isEvent({ cells }: Row, columns: readonly Column[]): boolean {
  return cells.length >= columns.length && /^\d{1,10}$/u.test(cells[columns.indexOf('eventId')]?.text ?? '');
}

function toRecord(
  { cells, next }: Row,
  columns: readonly Column[],
  lines: readonly LogicalLine[],
  at: number,
): LogRecord {
  const fields: Partial<Record<FieldName, MappedText>> = {};
  const message: MappedText[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = index < columns.length ? columns[index] : 'message';
    if (column === 'message') message.push(...linesOf(cell));
    else if (column !== undefined) fields[column] = cell;
  }
  return createRecord('event-csv', lines, at, next, { fields, ...splitTrace(message) });
}

function linesOf(cell: MappedText): readonly MappedText[] {
  return [...cell.text.matchAll(/[^\n]+/gu)].map((match) =>
    trimMapped(sliceMapped(cell, match.index, match.index + match[0].length)),
  );
}
