import { type ListRow, readRows } from './read-rows.ts';

/** Puts rows into the table, and says which of them stand there. */
export type ShowRows = (rows: readonly ListRow[], onShown: (shown: readonly ListRow[]) => void) => void;

/** Where the rows of the list come from. */
export type RowSource = {
  /** Rows of this page. */
  readonly own: readonly ListRow[];
  /** Articles of the whole list. */
  readonly total: number;
  /** All rows; `undefined` while other pages hold some of them. */
  readonly all: () => readonly ListRow[] | undefined;
  /** Acts when all rows are known. Where they cannot be had, the page says so, and `onGivenUp` is called. */
  readonly withAll: (query: string, act: () => void, onGivenUp: () => void) => void;
  /** Nobody waits for the other rows any more. */
  readonly giveUp: () => void;
  readonly show: ShowRows;
};

/** All rows stand on the page: nothing is fetched. */
export function rowsOfPage(table: HTMLTableElement): RowSource {
  const own = readRows(table);
  return {
    own,
    total: own.length,
    all: () => own,
    withAll: (_, act) => act(),
    giveUp: () => undefined,
    show(rows, onShown) {
      table.tBodies[0]?.replaceChildren(...rows.map(({ element }) => element));
      onShown(rows);
    },
  };
}
