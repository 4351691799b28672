import type { LogicalLine } from '../line.ts';
import type { Block, Format } from '../record.ts';
import { type Layout, readRows, readWithDirectives } from './w3c.ts';

const LAYOUT: Layout = {
  format: 'iis',
  delimiter: ' ',
  fields: {
    date: 'time',
    time: 'time',
    's-computername': 'computer',
    's-sitename': 'source',
    'cs-username': 'user',
  },
  message: ['cs-method', 'cs-uri-stem', 'cs-uri-query', 'sc-status', 'sc-substatus', 'sc-win32-status'],
};

/** What IIS 8 and newer log unless somebody chose other fields. */
const DEFAULT_COLUMNS =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(user-agent) cs(referer) sc-status sc-substatus sc-win32-status time-taken'.split(
    ' ',
  );
const BARE_ROW =
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} [0-9A-Fa-f.:%]{3,45} (?:GET|POST|HEAD|PUT|DELETE|OPTIONS|PATCH|RPC_IN_DATA|RPC_OUT_DATA|PROPFIND|CONNECT) /u;

/** Logs of Internet Information Services in the W3C format, with or without their header. */
export const iis: Format = { name: 'iis', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const text = lines[at]?.text ?? '';
  if (text.startsWith('#')) return isIisHeader(lines, at) ? readWithDirectives(lines, at, LAYOUT) : undefined;
  if (!BARE_ROW.test(text)) return undefined;
  const block = readRows(lines, at, columnsFor(text), LAYOUT);
  return block.next > at ? block : undefined;
}

function isIisHeader(lines: readonly LogicalLine[], at: number): boolean {
  return lines.slice(at, at + 12).some(({ text }) => /^#Fields:.{0,400} cs-method /u.test(text));
}

/** Without the referer, as IIS 7 wrote it, a row has one cell less. */
function columnsFor(row: string): readonly string[] {
  const cells = row.trim().split(/\s+/u).length;
  return cells === DEFAULT_COLUMNS.length - 1
    ? DEFAULT_COLUMNS.filter((column) => column !== 'cs(referer)')
    : DEFAULT_COLUMNS;
}
