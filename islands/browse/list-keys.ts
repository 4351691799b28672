import { onKey } from '../parts/keys.ts';
import type { Previews } from './previews.ts';
import type { ListRow } from './read-rows.ts';

export type ListActions = {
  /** Rows as they are shown. */
  readonly shownRows: () => readonly ListRow[];
  readonly previews: Previews;
  readonly copyLink: (row: ListRow) => void;
  readonly focusFilters: () => void;
  readonly openHelp: () => void;
};

/**
 * The keys of the list. They act only while it has the focus; `R` is the reply's own, for rows everywhere, and
 * `Enter` the browser's.
 */
export function listenForListKeys(list: HTMLElement, actions: ListActions): void {
  const { previews } = actions;

  const rowWithFocus = () =>
    actions
      .shownRows()
      .find(({ element, id }) => element.contains(document.activeElement) || isPreviewOf(id));

  function isPreviewOf(id: number): boolean {
    return document.activeElement?.closest<HTMLElement>('tr.selx')?.dataset.article === String(id);
  }

  /** A preview that is open goes along, so that one key after another shows the next summary. */
  function move(by: 1 | -1): void {
    const rows = actions.shownRows();
    const present = rowWithFocus();
    const place = present === undefined ? (by === 1 ? 0 : rows.length - 1) : rows.indexOf(present) + by;
    const row = rows[place];
    if (row === undefined) return;
    row.anchor.focus();
    if (previews.openRow() !== undefined) previews.open(row);
  }

  function onListKey(key: string, action: () => void): void {
    onKey(key, (event) => {
      if (!list.contains(document.activeElement)) return;
      event.preventDefault();
      action();
    });
  }

  const withRow = (action: (row: ListRow) => void) => () => {
    const row = rowWithFocus();
    if (row !== undefined) action(row);
  };

  onListKey('j', () => move(1));
  onListKey('k', () => move(-1));
  onListKey('c', withRow(actions.copyLink));
  onListKey('f', actions.focusFilters);
  onListKey('?', actions.openHelp);
  onKey(' ', (event) => {
    // Space on a button presses the button.
    if (!list.contains(document.activeElement) || document.activeElement instanceof HTMLButtonElement) return;
    const row = rowWithFocus();
    if (row === undefined) return;
    event.preventDefault();
    previews.toggle(row);
  });
  list.addEventListener('keydown', (event) => {
    const row = previews.openRow();
    if (event.key !== 'Escape' || row === undefined) return;
    previews.close();
    row.anchor.focus();
  });
}
