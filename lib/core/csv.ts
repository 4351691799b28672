/** What separates cells. A spreadsheet in German takes the comma for a decimal sign and expects semicolons. */
export type CsvSeparator = ',' | ';';

/** Beginnings that a spreadsheet takes for a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/u;

/**
 * A cell of a CSV file (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe and stays text.
 * @example csvCell('a "b", c') → '"a ""b"", c"'
 * @example csvCell('=1+1') → "'=1+1"
 */
export function csvCell(value: string, separator: CsvSeparator = ','): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file: each ends with CR LF. */
export function csvFile(rows: readonly (readonly string[])[], separator: CsvSeparator = ','): string {
  return rows.map((row) => `${row.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('');
}
