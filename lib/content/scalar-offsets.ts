import type { Scalar } from 'yaml';

/*
 * A block scalar loses its indentation, a quoted one its escapes, a folded one its line ends. To point at a single
 * character of a value, each one needs the place where it stood in the file.
 */

const FOLD = /[ \t]*\r?\n[ \t\r\n]*/y;
const DOUBLE_ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[^\n])/y;
const SINGLE_ESCAPE = /''/y;

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

/** How many UTF-16 units an escape stands for: none for an escaped line end, two beyond the basic plane. */
function unitsOf(escaped: string): number {
  if (/^\\\r?\n/u.test(escaped)) return 0;
  return escaped.startsWith('\\U') && Number.parseInt(escaped.slice(2), 16) > 0xffff ? 2 : 1;
}

function quotedOffsets(source: string, start: number, end: number, escapes: RegExp): number[] {
  const offsets: number[] = [];
  let at = start + 1;
  while (at < end - 1) {
    const fold = matchAt(FOLD, source, at);
    const escaped = fold === undefined ? matchAt(escapes, source, at) : undefined;
    const units =
      fold !== undefined
        ? Math.max(1, fold.split('\n').length - 2)
        : escaped !== undefined
          ? unitsOf(escaped)
          : 1;
    offsets.push(...Array.from({ length: units }, () => at));
    at += fold?.length ?? escaped?.length ?? 1;
  }
  return offsets;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';
const isSpace = (char: string | undefined): boolean => isBlank(char) || char === '\n';

/** For plain and block scalars: lines keep their words, only the space around them changes. */
function unquotedOffsets(source: string, start: number, end: number, value: string): number[] {
  const offsets: number[] = [];
  let lineStart = start;
  for (const line of source.slice(start, end).split('\n')) {
    const words = line.replace(/^[ \t]+|[ \t\r]+$/gu, '');
    const wordsStart = lineStart + line.indexOf(words);
    if (words !== '') {
      let first = offsets.length;
      while (isSpace(value[first])) first += 1;
      for (let unit = offsets.length; unit < first; unit += 1) {
        // Blanks kept before the words stand right before them in the file too.
        const before = first - unit;
        const kept = isBlank(source[wordsStart - before]) && value[unit] !== '\n';
        offsets.push(kept ? wordsStart - before : Math.max(start, lineStart - 1));
      }
      for (let unit = 0; unit < words.length; unit += 1) offsets.push(wordsStart + unit);
      let after = wordsStart + words.length;
      while (isBlank(source[after]) && source[after] === value[offsets.length]) {
        offsets.push(after);
        after += 1;
      }
    }
    lineStart += line.length + 1;
  }
  return offsets;
}

/**
 * Offset in `source` of each UTF-16 unit of a scalar's value. What the value holds beyond the last word of the file
 * (line ends of a kept block) is left out.
 */
export function scalarOffsets(source: string, scalar: Scalar): readonly number[] {
  const [start, end] = scalar.range ?? [0, 0];
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
      return quotedOffsets(source, start, end, DOUBLE_ESCAPE);
    case 'QUOTE_SINGLE':
      return quotedOffsets(source, start, end, SINGLE_ESCAPE);
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return unquotedOffsets(source, source.indexOf('\n', start) + 1, end, value);
    default:
      return unquotedOffsets(source, start, end, value);
  }
}
