import { formatArticleNumber } from '#lib/core/article-number.ts';
import { csvFile } from '#lib/core/csv.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { SortableRow } from './sort-rows.ts';

/** What a spreadsheet needs to take the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

type ExportedRow = SortableRow & { readonly versions: string };

/**
 * The rows as a CSV file that a spreadsheet of the language opens by double click: heads as on the page, then the
 * link for a ticket. Dates stay in the order year, month, day.
 */
export function toCsv(heads: readonly string[], rows: readonly ExportedRow[], locale: Locale): string {
  const cells = rows.map(({ id, title, component, versions, statusLabel, verified, link }) => [
    formatArticleNumber(id),
    title,
    component,
    versions,
    statusLabel,
    verified,
    link,
  ]);
  return `${BYTE_ORDER_MARK}${csvFile([heads, ...cells], locale === 'de' ? ';' : ',')}`;
}
