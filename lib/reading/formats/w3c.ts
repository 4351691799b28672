import type { LogicalLine } from '../line.ts';
import { joinMapped, type MappedText } from '../mapped-text.ts';
import {
  type Block,
  createRecord,
  type FieldName,
  type Fields,
  type FormatName,
  type LogRecord,
} from '../record.ts';
import { type Row, readCsvRow, splitAtSpaces } from './cells.ts';

/** Which columns of a log become which field, and which ones say something. */
export type Layout = {
  readonly format: FormatName;
  readonly delimiter: ' ' | ',';
  readonly fields: Readonly<Record<string, FieldName>>;
  /** Columns of the message, in this order. */
  readonly message: readonly string[];
};

/** `#Software:`, `#Version:`, `#Fields:` (W3C Extended Log File Format). */
const DIRECTIVE = /^#(Software|Version|Date|Fields|Log-type|Remark|Start-Date|End-Date): ?/iu;

/** Reads a log that begins with its directives; `undefined` where no `#Fields:` of this layout follows. */
export function readWithDirectives(
  lines: readonly LogicalLine[],
  at: number,
  layout: Layout,
): Block | undefined {
  let columns: readonly string[] | undefined;
  let next = at;
  while (DIRECTIVE.test(lines[next]?.text ?? '') && next - at < 12) {
    const text = lines[next]?.text ?? '';
    if (/^#Fields:/iu.test(text)) columns = columnsOf(text.slice(8), layout.delimiter);
    next += 1;
  }
  if (columns === undefined || !columns.some((column) => column in layout.fields)) return undefined;
  return readRows(lines, next, columns, layout);
}

/** Reads rows as long as they have the columns. */
export function readRows(
  lines: readonly LogicalLine[],
  from: number,
  columns: readonly string[],
  layout: Layout,
): Block {
  const records: LogRecord[] = [];
  let next = from;
  while (next < lines.length) {
    const row = readRow(lines, next, layout.delimiter);
    if (row === undefined || !isRow(row, columns)) break;
    records.push(toRecord(row, columns, lines, next, layout));
    next = row.next;
  }
  return { records, next };
}

function columnsOf(text: string, delimiter: Layout['delimiter']): readonly string[] | undefined {
  const columns = text
    .trim()
    .split(delimiter)
    .map((column) => column.trim().toLowerCase());
  return columns.length > 2 ? columns : undefined;
}

function readRow(lines: readonly LogicalLine[], at: number, delimiter: Layout['delimiter']): Row | undefined {
  const line = lines[at];
  if (line === undefined || line.text.startsWith('#')) return undefined;
  return delimiter === ' ' ? { cells: splitAtSpaces(line), next: at + 1 } : readCsvRow(lines, at, delimiter);
}

/** The last columns may be missing in a torn row; a row of anything else does not begin with a date. */
function isRow({ cells }: Row, columns: readonly string[]): boolean {
  return (
    cells.length >= columns.length / 2 &&
    cells.length <= columns.length + 2 &&
    /^\d{4}-\d{2}-\d{2}/u.test(cells[0]?.text ?? '')
  );
}

function toRecord(
  row: Row,
  columns: readonly string[],
  lines: readonly LogicalLine[],
  at: number,
  layout: Layout,
): LogRecord {
  const byColumn = new Map<string, MappedText>();
  for (const [index, cell] of row.cells.entries()) {
    const column = columns[index];
    if (column !== undefined && cell.text !== '' && cell.text !== '-') byColumn.set(column, cell);
  }
  const fields: Record<string, MappedText> = {};
  for (const [column, field] of Object.entries(layout.fields)) {
    const cell = byColumn.get(column);
    const known = fields[field];
    // Date and time stand in two columns.
    if (cell !== undefined) fields[field] = known === undefined ? cell : joinMapped([known, cell], ' ');
  }
  const message = layout.message.flatMap((column) => byColumn.get(column) ?? []);
  return createRecord(layout.format, lines, at, row.next, {
    fields: fields as Fields,
    message: layout.delimiter === ' ' ? [joinMapped(message, ' ')] : message,
  });
}
