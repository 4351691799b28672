import type { CodeMatch } from '#lib/codes/code.ts';
import { locate, type MappedText } from './mapped-text.ts';
import type { Variable } from './variable.ts';

type Marks = { readonly variables: readonly Variable[]; readonly codes: readonly CodeMatch[] };

const NO_MARKS: Marks = { variables: [], codes: [] };

/** Variables and codes by the number of the original line. */
export type LineMarks = {
  readonly add: (
    part: MappedText,
    findVariables: (line: string) => readonly Variable[],
    findCodes: (text: string) => readonly CodeMatch[],
  ) => void;
  readonly of: (lineNumber: number) => Marks;
};

/**
 * Collects what was found in unwrapped lines and hands it out line by line: what a mail client broke in two is
 * marked in both lines. A code is never a variable.
 */
export function createLineMarks(): LineMarks {
  const byLine = new Map<number, { variables: Variable[]; codes: CodeMatch[] }>();

  function marksOf(line: number): { variables: Variable[]; codes: CodeMatch[] } {
    const known = byLine.get(line);
    if (known !== undefined) return known;
    const marks = { variables: [], codes: [] };
    byLine.set(line, marks);
    return marks;
  }

  return {
    add(part, findVariables, findCodes) {
      const codes = findCodes(part.text);
      for (const code of codes) {
        for (const { line, start, end } of locate(part, code.start, code.end)) {
          marksOf(line).codes.push({ ...code, start, end });
        }
      }
      let next = 0;
      let lineStart = 0;
      for (const text of part.text.split('\n')) {
        for (const variable of findVariables(text)) {
          const start = lineStart + variable.start;
          const end = lineStart + variable.end;
          while ((codes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
          if ((codes[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
          const places = locate(part, start, end);
          const value = places.length > 1 ? { value: part.text.slice(start, end) } : {};
          for (const place of places) {
            marksOf(place.line).variables.push({ ...variable, ...value, start: place.start, end: place.end });
          }
        }
        lineStart += text.length + 1;
      }
    },
    of: (lineNumber) => byLine.get(lineNumber) ?? NO_MARKS,
  };
}
