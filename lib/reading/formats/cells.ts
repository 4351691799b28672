import type { LogicalLine } from '../line.ts';
import { joinMapped, type MappedText, replaceMapped, sliceMapped, trimMapped } from '../mapped-text.ts';

/** A quoted cell of an export may run over that many lines; beyond it the quote was never closed. */
const MAX_ROW_LINES = 200;

export type Row = { readonly cells: readonly MappedText[]; readonly next: number };

/**
 * One row of a CSV export; quoted cells may hold line breaks and doubled quotes (RFC 4180).
 * @example 'a,"b ""c"""' → a, b "c"
 */
export function readCsvRow(lines: readonly LogicalLine[], at: number, delimiter: string): Row | undefined {
  const first = lines[at];
  if (first === undefined) return undefined;
  let next = at + 1;
  let isOpen = endsInQuotes(first.text, delimiter, false);
  while (isOpen && next < lines.length && next - at < MAX_ROW_LINES) {
    isOpen = endsInQuotes(lines[next]?.text ?? '', delimiter, true);
    next += 1;
  }
  if (isOpen) next = at + 1;
  return { cells: splitCells(joinMapped(lines.slice(at, next), '\n'), delimiter), next };
}

/** Cells of a W3C log, divided by single spaces. */
export function splitAtSpaces(line: MappedText): readonly MappedText[] {
  const cells: MappedText[] = [];
  for (const match of line.text.matchAll(/\S+/gu)) {
    cells.push(sliceMapped(line, match.index, match.index + match[0].length));
  }
  return cells;
}

function endsInQuotes(text: string, delimiter: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  let isCellStart = !wasOpen;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    if (isOpen && unit === '"' && text[index + 1] === '"') index += 1;
    else if (isOpen && unit === '"') isOpen = false;
    else if (!isOpen && isCellStart && unit === '"') isOpen = true;
    isCellStart = !isOpen && unit === delimiter;
  }
  return isOpen;
}

function splitCells(row: MappedText, delimiter: string): readonly MappedText[] {
  const cells: MappedText[] = [];
  const { text } = row;
  let start = 0;
  while (start <= text.length) {
    const isQuoted = text[start] === '"';
    const close = isQuoted ? closingQuote(text, start + 1) : -1;
    const end = text.indexOf(delimiter, close < 0 ? start : close);
    const stop = end < 0 ? text.length : end;
    const cell = close < 0 ? sliceMapped(row, start, stop) : sliceMapped(row, start + 1, close);
    cells.push(trimMapped(close < 0 ? cell : replaceMapped(cell, /""/gu, () => '"')));
    start = stop + 1;
  }
  return cells;
}

/** Offset of the quote that ends a cell; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let index = text.indexOf('"', from); index >= 0; index = text.indexOf('"', index + 1)) {
    if (text[index + 1] !== '"') return index;
    index += 1;
  }
  return -1;
}
