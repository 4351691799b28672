import { ArrowDown, ArrowUp } from 'lucide';
import { icon } from '../parts/icon.ts';
import { viewHref, viewLink } from './view-link.ts';
import { SORT_KEYS, type Sort, type SortKey, type ViewState } from './view-state.ts';

export type ColumnHeads = {
  readonly show: (state: ViewState) => void;
  readonly labelOf: (key: SortKey) => string;
  readonly labels: () => readonly string[];
};

/** Makes the heads of the columns sort: the first click ascending, the second descending. */
export function createColumnHeads(table: HTMLTableElement, first: ViewState): ColumnHeads {
  const heads = SORT_KEYS.flatMap((key) => {
    const cell = table.querySelector<HTMLElement>(`th[data-sort=${key}]`);
    if (cell === null) return [];
    const label = cell.textContent ?? '';
    const link = viewLink({ ...first, sort: { key, isDescending: false } }, {}, label);
    cell.replaceChildren(link);
    return [{ key, cell, link, label }];
  });
  return {
    show(state) {
      for (const { key, cell, link, label } of heads) {
        const isSorted = state.sort.key === key;
        link.href = viewHref({ ...state, sort: nextSort(state.sort, key) });
        link.replaceChildren(
          label,
          ...(isSorted ? [icon(state.sort.isDescending ? ArrowDown : ArrowUp)] : []),
        );
        if (isSorted) cell.setAttribute('aria-sort', state.sort.isDescending ? 'descending' : 'ascending');
        else cell.removeAttribute('aria-sort');
      }
    },
    labelOf: (name) => heads.find(({ key }) => key === name)?.label ?? name,
    labels: () => heads.map(({ label }) => label),
  };
}

function nextSort(sort: Sort, key: SortKey): Sort {
  return { key, isDescending: sort.key === key && !sort.isDescending };
}
