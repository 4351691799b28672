import { chooseColumns } from './choose-columns.ts';
import { createLinkCounter, type LinkCounts, NO_MONTH } from './count-links.ts';
import type { KnownArticles } from './find-article-refs.ts';
import type { CsvRow, CsvTable } from './read-records.ts';
import { type DateOrder, parseDay, sniffDateOrder } from './row-date.ts';

export type CountOptions = {
  /** Heads of the text columns; empty for all. */
  readonly columns: readonly string[];
  readonly date: string | undefined;
  /** A day or month; rows before it are left out. */
  readonly since: string | undefined;
  /** A row that could not be read, or only in part. */
  readonly onFault: (line: number, reason: string) => void;
};

export type CountedTable = {
  readonly counts: LinkCounts;
  /** Rows before `since`. */
  readonly skipped: number;
  /** What was read, for the report: "date in "Created", all columns". */
  readonly columnsRead: string;
};

/** Rows that show how the file writes dates. */
const DATE_SAMPLE = 200;

/** Counts every row of an export as one ticket. */
export async function countTable(
  { header, rows }: CsvTable,
  known: KnownArticles,
  { columns, date, since, onFault }: CountOptions,
): Promise<CountedTable> {
  const chosen = chooseColumns(header, columns, date);
  if (since !== undefined && chosen.date === undefined) {
    throw new Error(`--since needs a date; name its column with --date. The file has: ${header.join(', ')}.`);
  }
  const dateHead = chosen.date === undefined ? undefined : header[chosen.date];
  const counter = createLinkCounter(known);
  let skipped = 0;

  function count({ line, fields }: Extract<CsvRow, { fields: unknown }>, order: DateOrder): void {
    const written = dateIn(fields, chosen.date);
    const day = parseDay(written, order);
    if (day === undefined && chosen.date !== undefined) {
      onFault(line, `no date in column "${dateHead}": "${written.slice(0, 40)}"; counted without month`);
    }
    if (since !== undefined && day !== undefined && day < since) {
      skipped += 1;
      return;
    }
    counter.add(ticketText(chosen.texts.map((index) => fields[index] ?? '')), day?.slice(0, 7) ?? NO_MONTH);
  }

  function take(row: CsvRow, order: DateOrder): void {
    if ('fields' in row) count(row, order);
    else onFault(row.line, faultReason(row, header.length));
  }

  // The first rows wait until they have shown how the file writes dates.
  const waiting: CsvRow[] = [];
  let order: DateOrder | undefined;
  function release(): DateOrder {
    const found = sniffDateOrder(
      waiting.map((row) => ('fields' in row ? dateIn(row.fields, chosen.date) : '')),
    );
    for (const row of waiting) take(row, found);
    return found;
  }
  for await (const row of rows) {
    if (order !== undefined) take(row, order);
    else if (waiting.push(row) === DATE_SAMPLE) order = release();
  }
  if (order === undefined) release();
  return { counts: counter.counts(), skipped, columnsRead: columnsRead(columns, dateHead) };
}

/** A cell without letters holds a number of a ticket or a customer, which only looks like a code. */
function ticketText(cells: readonly string[]): string {
  return cells.filter((cell) => /\p{L}/u.test(cell)).join('\n');
}

function dateIn(fields: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (fields[column] ?? '');
}

function columnsRead(columns: readonly string[], dateHead: string | undefined): string {
  const texts = columns.length === 0 ? 'all columns' : `columns ${columns.join(', ')}`;
  return dateHead === undefined ? `${texts}, no date` : `${texts}, date in "${dateHead}"`;
}

function faultReason({ fault, columns }: Extract<CsvRow, { fault: unknown }>, expected: number): string {
  switch (fault) {
    case 'columns':
      return `row has ${columns} columns instead of ${expected}; not counted`;
    case 'open-quote':
      return 'a quoted field begins in this row and does not end; not counted';
    default:
      return 'a single quotation mark stands in a quoted field (write it twice), or a field is not closed; not counted';
  }
}
