import { localDate } from '#lib/core/local-date.ts';
import { pageLocale } from '../parts/page.ts';
import type { ListRow } from './read-rows.ts';
import { toCsv } from './to-csv.ts';
import type { Download } from './tool-bar.ts';
import { browseWords } from './words.ts';

/** Articles as a file for a spreadsheet, with the day on which it was made in its name. */
export function listFile(heads: readonly string[], rows: readonly ListRow[]): Download {
  const words = browseWords();
  return {
    name: `${words.fileName}-${localDate(new Date())}.csv`,
    content: toCsv([...heads, words.link], rows, pageLocale()),
    rows: rows.length,
  };
}
