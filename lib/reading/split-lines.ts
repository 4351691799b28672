/** A line of text and the line break behind it. */
export type SplitLine = { readonly text: string; readonly ending: string };

const LINE_BREAK = /\r\n|\n|\r/gu;

/** Splits at every kind of line break and keeps it: the parts put together are the text. */
export function splitLines(text: string): readonly SplitLine[] {
  const lines: SplitLine[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ text: text.slice(start, match.index), ending: match[0] });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), ending: '' });
  return lines;
}
