/** What is read of a paste: bytes as UTF-8 would count them, and lines. */
export const MAX_BYTES = 5 * 1024 * 1024;
export const MAX_LINES = 50_000;

export type Limits = { readonly bytes: number; readonly lines: number };

/** What was left out at the beginning of a paste that is too long. */
export type Truncation = {
  readonly droppedLines: number;
  readonly droppedBytes: number;
  readonly keptLines: number;
  readonly keptBytes: number;
};

export type LimitedText = { readonly text: string; readonly truncated?: Truncation };

/**
 * Keeps the last part of a text that is over the limits, as a log tells at its end what went wrong. Cuts at a
 * line break; only a single line longer than the limit is cut within.
 */
export function limitText(
  text: string,
  limits: Limits = { bytes: MAX_BYTES, lines: MAX_LINES },
): LimitedText {
  const start = Math.max(startWithinBytes(text, limits.bytes), startWithinLines(text, limits.lines));
  if (start === 0) return { text };
  const kept = text.slice(start);
  const keptBytes = countBytes(kept);
  return {
    text: kept,
    truncated: {
      droppedLines: countBreaks(text, 0, start),
      droppedBytes: countBytes(text) - keptBytes,
      keptLines: countBreaks(text, start, text.length) + (/[\r\n]$/u.test(kept) || kept === '' ? 0 : 1),
      keptBytes,
    },
  };
}

/** Offset from which on the text fits, moved forward to the start of a line where there is one. */
function startWithinBytes(text: string, limit: number): number {
  let bytes = 0;
  let start = text.length;
  while (start > 0) {
    const size = unitBytes(text.charCodeAt(start - 1));
    if (bytes + size > limit) break;
    bytes += size;
    start -= 1;
  }
  if (start === 0) return 0;
  if (isLineStart(text, start)) return start;
  const next = /\r\n|\n|\r/gu;
  next.lastIndex = start;
  const lineEnd = next.exec(text);
  if (lineEnd !== null && next.lastIndex < text.length) return next.lastIndex;
  // Never between the two halves of a surrogate pair.
  return isLowSurrogate(text.charCodeAt(start)) ? start + 1 : start;
}

function startWithinLines(text: string, limit: number): number {
  let lines = 0;
  for (let index = text.length - 1; index > 0; index -= 1) {
    if (!isLineStart(text, index)) continue;
    lines += 1;
    if (lines === limit) return index;
  }
  return 0;
}

function isLineStart(text: string, index: number): boolean {
  const before = text[index - 1];
  return before === '\n' || (before === '\r' && text[index] !== '\n');
}

function countBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start + 1; index <= end; index += 1) {
    if (isLineStart(text, index)) count += 1;
  }
  return count;
}

/** Length of a text in UTF-8. */
function countBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += unitBytes(text.charCodeAt(index));
  return bytes;
}

/** A surrogate pair takes four bytes: two for each half. */
function unitBytes(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
