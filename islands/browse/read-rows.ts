import type { RowData } from './row-data.ts';
import type { SortableRow } from './sort-rows.ts';

/** An article of the list: its data, its words and its row. */
export type ListRow = SortableRow & {
  readonly element: HTMLTableRowElement;
  readonly title: string;
  /** Versions as the page writes them. */
  readonly versions: string;
  /** Page of the article. */
  readonly url: string;
  /** Takes the focus for the row. */
  readonly anchor: HTMLAnchorElement;
};

/** Places of the cells, as components/lists/article-table.tsx writes them. */
const CELL = { component: 2, versions: 3, status: 4 } as const;

function textOf(element: HTMLTableRowElement, cell: number): string {
  return (element.cells[cell]?.firstChild?.textContent ?? '').trim();
}

function readRow(element: HTMLTableRowElement): ListRow[] {
  const anchor = element.querySelector('a');
  const { row } = element.dataset;
  if (anchor === null || row === undefined) return [];
  return [
    {
      ...(JSON.parse(row) as RowData),
      element,
      anchor,
      url: anchor.href,
      // Soft hyphens break lines on the page and nothing else.
      title: (anchor.textContent ?? '').replaceAll('\u00AD', ''),
      component: textOf(element, CELL.component),
      versions: textOf(element, CELL.versions),
      statusLabel: (element.cells[CELL.status]?.querySelector('.st')?.textContent ?? '').trim(),
    },
  ];
}

/** The rows that the page holds; nothing is fetched. */
export function readRows(table: HTMLTableElement): readonly ListRow[] {
  return [...(table.tBodies[0]?.rows ?? [])].flatMap(readRow);
}
