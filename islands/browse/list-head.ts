import { fill, plural } from '#lib/i18n/format.ts';
import { chipList } from './chips.ts';
import { emptyView } from './empty-view.ts';
import type { FacetFields } from './facet-fields.ts';
import type { RowSource } from './row-source.ts';
import type { ViewState } from './view-state.ts';
import { browseWords } from './words.ts';

export type ListHead = {
  /** Whether the page is one of several of the list. */
  readonly isInParts: boolean;
  /** @param isPart whether one page of several is shown, as it came */
  readonly show: (state: ViewState, rows: number, isPart: boolean) => void;
};

/** What stands above the table: how many articles, which filters, and ways on where nothing is left. */
export function createListHead(
  root: HTMLElement,
  table: HTMLTableElement,
  source: RowSource,
  labelOf: FacetFields['labelOf'],
): ListHead {
  const words = browseWords();
  const beside = root.querySelector('.b-h .n');
  /** Which page of the list this is; empty where there is one. */
  const place = beside?.textContent ?? '';
  return {
    isInParts: place !== '',
    show(state, rows, isPart) {
      const all = source.total;
      const shown = isPart ? all : rows;
      root.querySelector('.b-h h1')?.replaceChildren(plural(words.articles, shown));
      const of = shown === all ? '' : fill(words.of, { n: all });
      beside?.replaceChildren(isPart ? place : of);
      for (const old of root.querySelectorAll('.chips, .b-none')) old.remove();
      const chips = chipList(state, labelOf);
      if (chips !== undefined) root.querySelector('.b-h')?.after(chips);
      table.hidden = shown === 0;
      if (shown === 0) table.before(emptyView(state, source.all() ?? [], labelOf));
    },
  };
}
