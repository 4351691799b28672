import type { CodeMatch } from '#lib/codes/code.ts';
import { locate, type MappedText, type Place } from './mapped-text.ts';
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

  /** What is only a part of the variable is masked as the whole. */
  function addVariable(variable: Variable, places: readonly Place[], whole: string): void {
    const isWhole = places.length === 1 && variable.end - variable.start === whole.length;
    for (const { line, start, end } of places) {
      marksOf(line).variables.push({ ...variable, ...(!isWhole && { value: whole }), start, end });
    }
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
          const whole = { ...variable, start: lineStart + variable.start, end: lineStart + variable.end };
          while ((codes[next]?.end ?? Number.POSITIVE_INFINITY) <= whole.start) next += 1;
          for (const rest of withoutCodes(whole, codes, next)) {
            addVariable(rest, locate(part, rest.start, rest.end), part.text.slice(whole.start, whole.end));
          }
        }
        lineStart += text.length + 1;
      }
    },
    of: (lineNumber) => byLine.get(lineNumber) ?? NO_MARKS,
  };
}

/** A variable without the codes in it, such as `https://example.com/?error=0x80090330`; from `codes[next]` on. */
function withoutCodes(variable: Variable, codes: readonly CodeMatch[], next: number): readonly Variable[] {
  const rest: Variable[] = [];
  let { start } = variable;
  for (let index = next; index < codes.length; index += 1) {
    const code = codes[index];
    if (code === undefined || code.start >= variable.end) break;
    if (code.start > start) rest.push({ ...variable, start, end: code.start });
    start = code.end;
  }
  if (start < variable.end) rest.push({ ...variable, start });
  return rest;
}
