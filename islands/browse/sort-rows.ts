import { compareVersions } from '#lib/core/version.ts';
import type { RowData } from './row-data.ts';
import type { Sort, SortKey } from './view-state.ts';

/** What a row is sorted by, beside its data: the words that it shows. */
export type SortableRow = RowData & {
  readonly title: string;
  readonly component: string;
  readonly statusLabel: string;
};

/** The oldest version that an article names; without a lower end it reaches back to the first one. */
function firstVersion({ affected, fixedIn }: RowData): string | undefined {
  const starts = affected.map(({ from }) => from ?? '0').toSorted(compareVersions);
  return starts[0] ?? fixedIn;
}

/** Articles without versions stand at the end in either direction, as nothing is known about them. */
function compareByVersion(a: RowData, b: RowData, sign: number): number {
  const [left, right] = [firstVersion(a), firstVersion(b)];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return sign * compareVersions(left, right);
}

function compareBy(key: Exclude<SortKey, 'version'>, order: Intl.Collator) {
  return (a: SortableRow, b: SortableRow): number => {
    switch (key) {
      case 'number':
        return a.id - b.id;
      case 'title':
        return order.compare(a.title, b.title);
      case 'component':
        return order.compare(a.component, b.component);
      case 'status':
        return order.compare(a.statusLabel, b.statusLabel);
      case 'verified':
        return a.verified < b.verified ? -1 : Number(a.verified > b.verified);
    }
  };
}

/** Rows in the order of a column; equal ones by number. */
export function sortRows<Row extends SortableRow>(
  rows: readonly Row[],
  { key, isDescending }: Sort,
  locale: string,
): Row[] {
  const sign = isDescending ? -1 : 1;
  const compare = key === 'version' ? undefined : compareBy(key, new Intl.Collator(locale));
  return rows.toSorted(
    (a, b) => (compare ? sign * compare(a, b) : compareByVersion(a, b, sign)) || a.id - b.id,
  );
}
