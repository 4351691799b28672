import { groupBy } from '#lib/core/group-by.ts';
import { mayConcern } from '#lib/core/version-verdict.ts';
import { NO_VERSION, type RowData } from './row-data.ts';
import { FACETS, type Facet, type Filters } from './view-state.ts';

function hasValue(row: RowData, facet: Facet, value: string): boolean {
  switch (facet) {
    case 'symptom':
      return row.symptoms.includes(value);
    case 'component':
      return row.components.includes(value);
    case 'version':
      // An article without versions may concern every one of them, so it stays in the list.
      return value === NO_VERSION ? namesNoVersion(row) : mayConcern(value, row);
    case 'status':
      return row.status === value;
  }
}

export function namesNoVersion({ affected, fixedIn }: Pick<RowData, 'affected' | 'fixedIn'>): boolean {
  return affected.length === 0 && fixedIn === undefined;
}

function matches(row: RowData, filters: Filters, facets: readonly Facet[]): boolean {
  return facets.every(
    (facet) => filters[facet].length === 0 || filters[facet].some((value) => hasValue(row, facet, value)),
  );
}

/** Rows that fit: any chosen value within a facet, every facet. */
export function filterRows<Row extends RowData>(rows: readonly Row[], filters: Filters): Row[] {
  return rows.filter((row) => matches(row, filters, FACETS));
}

/**
 * How many rows each value of a facet has beside what the other facets leave; choosing it within an empty facet
 * shows exactly so many.
 */
export function countValues(
  rows: readonly RowData[],
  filters: Filters,
  facet: Facet,
  values: readonly string[],
): ReadonlyMap<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const left = rows.filter((row) => matches(row, filters, others));
  const groups = [
    ...groupBy<unknown, RowData>(left, facet === 'version' ? versionsOf : (row) => row).values(),
  ];
  const countOf = (value: string) =>
    groups.reduce((sum, group) => sum + (group[0] && hasValue(group[0], facet, value) ? group.length : 0), 0);
  return new Map(values.map((value) => [value, countOf(value)]));
}

/** Comparing versions is dear, and among ten thousand articles many name the same ones. */
function versionsOf({ affected, fixedIn }: RowData): string {
  return JSON.stringify([affected, fixedIn]);
}
