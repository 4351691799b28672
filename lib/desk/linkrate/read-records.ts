import { parseRecord } from './csv-record.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** `stray-quote`: a quote within a quoted field. `open-quote`: a quoted field that does not end. */
export type RowFault = 'stray-quote' | 'open-quote' | 'columns';

export type CsvRow =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly fault: RowFault; readonly columns?: number };

export type CsvTable = {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<CsvRow>;
};

/** A record longer than this (UTF-16 units) is taken for one whose quote is never closed. */
const LONGEST_RECORD = 4 * 1024 * 1024;
/** So much of the file tells the delimiter. */
const SAMPLE = 64 * 1024;

/**
 * The rows of a CSV text, one after the other in constant memory, each with the line on which it begins. A row
 * that cannot be read is named, and reading goes on with the next line.
 *
 * Not done with csv-parse: after a fault it loses rows that are sound, and it counts a line break in a quoted
 * field twice when it is CR LF (measured with 7.0.3).
 * @throws Error when the file is empty.
 */
export async function readTable(chunks: AsyncIterable<string>): Promise<CsvTable> {
  const text = createTextWindow(chunks);
  await text.fill(SAMPLE);
  text.skipSeparatorLine();
  const delimiter = sniffDelimiter(text.sample(SAMPLE));
  const records = readRecords(text, delimiter);
  const first = await records.next();
  if (first.done === true || !('fields' in first.value)) throw new Error('The file holds no header line.');
  const header = first.value.fields.map((name) => name.trim());
  return { delimiter, header, rows: withColumns(records, header.length) };
}

async function* withColumns(records: AsyncIterable<CsvRow>, columns: number): AsyncGenerator<CsvRow> {
  for await (const row of records) {
    if (!('fields' in row) || row.fields.length === columns) yield row;
    else yield { line: row.line, fault: 'columns', columns: row.fields.length };
  }
}

async function* readRecords(text: TextWindow, delimiter: string): AsyncGenerator<CsvRow, undefined> {
  for (;;) {
    const parsed = text.isEmpty() ? ({ kind: 'incomplete' } as const) : text.parse(delimiter);
    if (parsed.kind === 'record') {
      const line = text.line();
      text.consume(parsed.end);
      if (parsed.fields.length > 1 || parsed.fields[0]?.trim() !== '') yield { line, fields: parsed.fields };
    } else if (parsed.kind === 'fault') {
      yield { line: text.line(), fault: parsed.reason };
      text.consumeLine();
    } else if (text.length() > LONGEST_RECORD || !(await text.fill(text.length() + SAMPLE))) {
      if (text.isEmpty()) return;
      yield { line: text.line(), fault: 'open-quote' };
      text.consumeLine();
    }
  }
}

type TextWindow = ReturnType<typeof createTextWindow>;

/** The part of the file that is in memory: what has been read and not yet consumed. */
function createTextWindow(chunks: AsyncIterable<string>) {
  const source = chunks[Symbol.asyncIterator]();
  let buffer = '';
  let start = 0;
  let line = 1;
  let isLast = false;

  function consume(end: number): void {
    for (let at = buffer.indexOf('\n', start); at >= 0 && at < end; at = buffer.indexOf('\n', at + 1))
      line += 1;
    start = end;
  }

  return {
    line: () => line,
    length: () => buffer.length - start,
    isEmpty: () => start >= buffer.length,
    sample: (length: number) => buffer.slice(start, start + length),
    parse: (delimiter: string) => parseRecord(buffer, start, delimiter, isLast),
    consume,
    consumeLine(): void {
      const end = buffer.indexOf('\n', start);
      consume(end < 0 ? buffer.length : end + 1);
    },
    /** `sep=;`, which Excel writes and reads. */
    skipSeparatorLine(): void {
      const match = /^sep=.\r?\n/u.exec(buffer.slice(start, start + 8));
      if (match !== null) consume(start + match[0].length);
    },
    /** Reads on until so much is there. False when there was nothing left to read. */
    async fill(length: number): Promise<boolean> {
      if (isLast) return false;
      const parts = [buffer.slice(start)];
      let filled = parts[0]?.length ?? 0;
      while (filled < length && !isLast) {
        const { done, value } = await source.next();
        if (done === true) isLast = true;
        else {
          parts.push(value);
          filled += value.length;
        }
      }
      buffer = parts.join('');
      start = 0;
      return true;
    },
  };
}
