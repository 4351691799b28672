/** A stretch of an original line; `line` counts from 1, `start` and `end` count UTF-16 units. */
export type Place = { readonly line: number; readonly start: number; readonly end: number };

/**
 * A stretch of a derived text, from `from` to `to`, and the place it was taken from. Where both have the same
 * length they agree letter by letter; otherwise (a decoded `&amp;`) the whole stretch stands for the whole place.
 */
export type Piece = Place & { readonly from: number; readonly to: number };

/**
 * A text made from parts of original lines: joined over line breaks, freed of quote marks, decoded. What stands
 * between two pieces (a space, a line break) was added.
 */
export type MappedText = { readonly text: string; readonly pieces: readonly Piece[] };

export const EMPTY_TEXT: MappedText = { text: '', pieces: [] };

/** The part of an original line from `start` to `end`. */
export function mapLine(line: number, source: string, start = 0, end = source.length): MappedText {
  if (start >= end) return EMPTY_TEXT;
  return { text: source.slice(start, end), pieces: [{ from: 0, to: end - start, line, start, end }] };
}

/**
 * The part of a mapped text from `start` to `end`, still mapped.
 * @example sliceMapped(mapLine(3, 'Error: none'), 7, 11) → 'none', taken from line 3, 7–11
 */
export function sliceMapped(mapped: MappedText, start: number, end = mapped.text.length): MappedText {
  const from = Math.max(0, start);
  const to = Math.min(mapped.text.length, end);
  if (from >= to) return EMPTY_TEXT;
  if (from === 0 && to === mapped.text.length) return mapped;
  const pieces: Piece[] = [];
  for (let index = firstPieceAfter(mapped.pieces, from); index < mapped.pieces.length; index += 1) {
    const piece = mapped.pieces[index];
    if (piece === undefined || piece.from >= to) break;
    pieces.push(cutPiece(piece, from, to));
  }
  return { text: mapped.text.slice(from, to), pieces };
}

/** Without the white space around it. */
export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  return sliceMapped(mapped, start, mapped.text.trimEnd().length);
}

/** The texts one after the other with `separator` between them; empty ones are left out. */
export function joinMapped(parts: readonly MappedText[], separator: string): MappedText {
  const filled = parts.filter(({ text }) => text !== '');
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const pieces: Piece[] = [];
  let length = 0;
  for (const part of filled) {
    if (length > 0) length += separator.length;
    for (const piece of part.pieces)
      pieces.push({ ...piece, from: piece.from + length, to: piece.to + length });
    length += part.text.length;
  }
  return { text: filled.map(({ text }) => text).join(separator), pieces };
}

/**
 * Replaces every match by what `replace` returns; each replacement stands for the whole place of its match.
 * @param pattern global.
 */
export function replaceMapped(
  mapped: MappedText,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => string,
): MappedText {
  const parts: MappedText[] = [];
  let copied = 0;
  for (const match of mapped.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    parts.push(sliceMapped(mapped, copied, match.index));
    parts.push(standIn(sliceMapped(mapped, match.index, end), replace(match)));
    copied = end;
  }
  if (copied === 0) return mapped;
  parts.push(sliceMapped(mapped, copied));
  return joinMapped(parts, '');
}

/**
 * Where a stretch of a mapped text stands in the original, line by line; neighbouring places are one.
 * @example locate(joinMapped([mapLine(1, 'Unable to'), mapLine(2, 'relay')], ' '), 7, 15) → line 1, 7–9; line 2, 0–5
 */
export function locate(mapped: MappedText, start = 0, end = mapped.text.length): readonly Place[] {
  const places: Place[] = [];
  for (let index = firstPieceAfter(mapped.pieces, start); index < mapped.pieces.length; index += 1) {
    const piece = mapped.pieces[index];
    if (piece === undefined || piece.from >= end) break;
    const { line, start: placeStart, end: placeEnd } = cutPiece(piece, start, end);
    const last = places.at(-1);
    if (last !== undefined && last.line === line && last.end === placeStart) {
      places[places.length - 1] = { line, start: last.start, end: placeEnd };
    } else {
      places.push({ line, start: placeStart, end: placeEnd });
    }
  }
  return places;
}

/** The part of a piece that lies within `from` and `to`, counted from `from`. */
function cutPiece(piece: Piece, from: number, to: number): Piece {
  const left = Math.max(piece.from, from);
  const right = Math.min(piece.to, to);
  const isVerbatim = piece.to - piece.from === piece.end - piece.start;
  return {
    from: left - from,
    to: right - from,
    line: piece.line,
    start: isVerbatim ? piece.start + (left - piece.from) : piece.start,
    end: isVerbatim ? piece.end - (piece.to - right) : piece.end,
  };
}

/** Index of the first piece that ends behind `offset`. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `text` in place of a stretch; over a line break the first line stands for it. */
function standIn({ pieces }: MappedText, text: string): MappedText {
  const [first] = pieces;
  const last = pieces.findLast(({ line }) => line === first?.line);
  if (first === undefined || last === undefined || text === '') return EMPTY_TEXT;
  return {
    text,
    pieces: [{ from: 0, to: text.length, line: first.line, start: first.start, end: last.end }],
  };
}
