import type { LogicalLine, Section } from './line.ts';
import type { MappedText } from './mapped-text.ts';

export type FormatName =
  | 'event-viewer'
  | 'event-xml'
  | 'event-csv'
  | 'event-list'
  | 'powershell'
  | 'exception-report'
  | 'dotnet'
  | 'iis'
  | 'exchange'
  | 'smtp'
  | 'postfix'
  | 'syslog'
  | 'burn'
  | 'msi'
  | 'mail'
  | 'plain';

export type FieldName =
  | 'time'
  | 'computer'
  | 'source'
  | 'eventId'
  | 'level'
  | 'log'
  | 'category'
  | 'user'
  | 'exception'
  | 'code'
  | 'from'
  | 'to'
  | 'subject';

export type Fields = Readonly<Partial<Record<FieldName, MappedText>>>;

/** What one program reported at one time, over as many lines as it took. */
export type LogRecord = {
  readonly format: FormatName;
  /** The first and the last line of the paste that belong to it, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly section: Section;
  /** Each with its place; `fields.eventId?.text` is `'36887'`. */
  readonly fields: Fields;
  /** What was reported, line by line, without time, level and stack frames. */
  readonly message: readonly MappedText[];
  /** Stack frames and the like: names that may be evidence, never a message. */
  readonly trace: readonly MappedText[];
};

/** What a format has read from some place on, and where the next one goes on. */
export type Block = { readonly records: readonly LogRecord[]; readonly next: number };

/** One way to write logs. */
export type Format = {
  readonly name: FormatName;
  /**
   * Reads what begins at `lines[at]`; `undefined` when that is not the beginning of such a record. Looks only a
   * bounded number of lines ahead before it refuses, so that reading is linear.
   */
  readonly read: (lines: readonly LogicalLine[], at: number) => Block | undefined;
};

type Parts = {
  readonly fields?: Fields;
  readonly message?: readonly MappedText[];
  readonly trace?: readonly MappedText[];
};

/** A record over `lines[from]` up to, not including, `lines[to]`. */
export function createRecord(
  format: FormatName,
  lines: readonly LogicalLine[],
  from: number,
  to: number,
  { fields = {}, message = [], trace = [] }: Parts,
): LogRecord {
  const first = lines[from];
  const last = lines[to - 1] ?? first;
  if (first === undefined || last === undefined) throw new RangeError('A record needs a line.');
  return {
    format,
    firstLine: first.firstLine,
    lastLine: last.lastLine,
    section: first.section,
    fields: Object.fromEntries(Object.entries(fields).filter(([, field]) => field.text !== '')),
    message: message.filter(({ text }) => text.trim() !== ''),
    trace,
  };
}
