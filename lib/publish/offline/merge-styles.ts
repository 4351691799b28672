/**
 * Top-level statements of a style sheet, comments left out.
 * @example splitStatements('a{b:c}@import "x";') → ['a{b:c}', '@import "x";']
 */
export function splitStatements(css: string): string[] {
  const statements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of css.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|[{};]/gu,
  )) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    const isEnd = depth === 0 && (sign === '}' || sign === ';');
    if (!isEnd) continue;
    statements.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return statements;
}

/**
 * One style sheet for what the given ones say: each statement once, in the order of first mention. Pages of the portal
 * carry their own selection of the same sheets, so a repeated statement is a repeated sheet.
 */
export function mergeStyles(sheets: readonly string[]): string {
  return [...new Set(sheets.flatMap(splitStatements))].join('');
}

/** Without the fonts that would be loaded from the portal; faces of the reader's own system stay. */
export function withoutFontFiles(css: string): string {
  return css.replace(/@font-face\s*\{[^{}]*url\([^{}]*\}/gu, '');
}
