import type { LogicalLine } from '../line.ts';
import { joinMapped, type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type FieldName, type Format } from '../record.ts';
import { isBehindGap, isOtherSection, splitTrace } from './line-shapes.ts';

/** Properties of the objects that `Get-WinEvent`, `Get-EventLog` and `$Error[0] | Format-List` show. */
const FIELD_BY_PROPERTY: ReadonlyMap<string, FieldName | 'message' | undefined> = new Map<
  string,
  FieldName | 'message' | undefined
>([
  ['TimeCreated', 'time'],
  ['TimeGenerated', 'time'],
  ['TimeWritten', undefined],
  ['ProviderName', 'source'],
  ['Source', 'source'],
  ['Id', 'eventId'],
  ['EventID', 'eventId'],
  ['InstanceId', undefined],
  ['LevelDisplayName', 'level'],
  ['Level', 'level'],
  ['EntryType', 'level'],
  ['LogName', 'log'],
  ['Category', 'category'],
  ['TaskDisplayName', 'category'],
  ['MachineName', 'computer'],
  ['UserName', 'user'],
  ['UserId', 'user'],
  ['Message', 'message'],
  ['Exception', 'message'],
  ['HResult', 'code'],
  ['CategoryInfo', undefined],
  ['FullyQualifiedErrorId', undefined],
  ['ReplacementStrings', 'message'],
  ['Index', undefined],
  ['Data', undefined],
]);
const PROPERTY = /^([A-Z][A-Za-z]{1,39})( {0,40}): ?/u;
/** Narrower consoles are rare; a short line was not broken by the console. */
const CONSOLE_MIN = 70;
const POSITION = /^(?:In Zeile:|At line:|(?:In|At) [^\n]{1,250}:\d{1,7} (?:Zeichen|char):)/u;

/** Lists with aligned colons, and error records as the console prints them. */
export const powershell: Format = {
  name: 'powershell',
  read: (lines, at) => readList(lines, at) ?? readErrorRecord(lines, at),
};

function readList(lines: readonly LogicalLine[], at: number): Block | undefined {
  const first = PROPERTY.exec(lines[at]?.text ?? '');
  if (first === null || !FIELD_BY_PROPERTY.has(first[1] ?? '') || !isAligned(lines, at, first))
    return undefined;
  const column = colonOf(first);
  const fields: Partial<Record<FieldName, MappedText>> = {};
  const message: LogicalLine[] = [];
  const seen = new Set<string>();
  let target: FieldName | 'message' | undefined;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || (next > at && isOtherSection(lines, next))) break;
    const match = PROPERTY.exec(line.text);
    const isProperty = match !== null && colonOf(match) === column;
    const isContinuation = !isProperty && line.text.slice(0, column).trim() === '';
    if ((!isProperty && !isContinuation) || (isProperty && seen.has(match[1] ?? ''))) break;
    if (isProperty) {
      seen.add(match[1] ?? '');
      target = FIELD_BY_PROPERTY.get(match[1] ?? '');
    }
    const value = trimMapped(sliceMapped(line, match !== null && isProperty ? match[0].length : 0));
    if (target === 'message') message.push({ ...line, ...value });
    else if (target !== undefined && isProperty) fields[target] ??= value;
  }
  return {
    records: [
      createRecord('powershell', lines, at, next, { fields, ...splitTrace(joinWrapped(message, column)) }),
    ],
    next,
  };
}

function colonOf(match: RegExpExecArray): number {
  return (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
}

/** The console breaks long values between words and indents what follows as far as the value. */
function joinWrapped(values: readonly LogicalLine[], column: number): readonly MappedText[] {
  const width = values.reduce((max, { text }) => Math.max(max, text.length), 0);
  const joined: MappedText[] = [];
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    const word = /^\S*/u.exec(value.text)?.[0].length ?? 0;
    const isWrapped =
      before !== undefined &&
      before.lastLine + 1 === value.firstLine &&
      width + column >= CONSOLE_MIN &&
      before.text.length + 1 + word > width;
    const last = joined.at(-1);
    if (isWrapped && last !== undefined) joined[joined.length - 1] = joinMapped([last, value], ' ');
    else joined.push(value);
  }
  return joined;
}

/** One colon says nothing; two in the same column are a list. */
function isAligned(lines: readonly LogicalLine[], at: number, first: RegExpExecArray): boolean {
  for (let offset = 1; offset <= 12; offset += 1) {
    const text = lines[at + offset]?.text;
    if (text === undefined) return false;
    const match = PROPERTY.exec(text);
    if (match !== null) return colonOf(match) === colonOf(first) && (match[2] !== '' || first[2] !== '');
    if (text.slice(0, colonOf(first)).trim() !== '') return false;
  }
  return false;
}

/** `Cmdlet : message`, `At line:1 char:1`, the command, `CategoryInfo`, `FullyQualifiedErrorId`. */
function readErrorRecord(lines: readonly LogicalLine[], at: number): Block | undefined {
  let position = at + 1;
  while (position < at + 6 && position < lines.length && !POSITION.test(lines[position]?.text ?? ''))
    position += 1;
  if (!POSITION.test(lines[position]?.text ?? '') || isBehindGap(lines, position, 0)) return undefined;
  let next = position + 1;
  while (next < lines.length && /^\s{0,8}\+ |^\s{4,}\S/u.test(lines[next]?.text ?? '')) next += 1;
  const message = lines.slice(at, position);
  const trace = lines.slice(position, next).map(trimMapped);
  return { records: [createRecord('powershell', lines, at, next, { message, trace })], next };
}
