import { parseRecord } from './csv-record.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** So many records must agree on the number of columns. */
const RECORDS = 20;

/** The delimiter that cuts the first records into equally many columns, at best many of them. */
export function sniffDelimiter(sample: string): string {
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Columns of the header times the records that have as many; 0 where there is one column. */
function scoreOf(sample: string, delimiter: string): number {
  let columns = 0;
  let agreeing = 0;
  let at = 0;
  for (let count = 0; count < RECORDS && at < sample.length; count += 1) {
    const parsed = parseRecord(sample, at, delimiter, false);
    if (parsed.kind !== 'record') break;
    if (count === 0) columns = parsed.fields.length;
    if (parsed.fields.length === columns) agreeing += 1;
    at = parsed.end;
  }
  return columns > 1 ? columns * agreeing : 0;
}
