import { searchUrl } from '#lib/core/url.ts';
import { fill, plural } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { pageLocale, portalUrl } from '../parts/page.ts';
import type { FacetFields } from './facet-fields.ts';
import { filterRows } from './filter-rows.ts';
import type { RowData } from './row-data.ts';
import { viewLink } from './view-link.ts';
import { FACETS, type Facet, NO_FILTERS, type ViewState } from './view-state.ts';
import { browseWords } from './words.ts';

/** Views without one of the facets that lead to articles again. */
function waysOut(state: ViewState, rows: readonly RowData[]) {
  return FACETS.flatMap((facet) => {
    if (state.filters[facet].length === 0) return [];
    const view = { ...state, filters: { ...state.filters, [facet]: [] } };
    const count = filterRows(rows, view.filters).length;
    return count === 0 ? [] : [{ facet, view, count }];
  });
}

/** What stands in place of an empty list: the fact, and ways on. */
export function emptyView(
  state: ViewState,
  rows: readonly RowData[],
  labelOf: FacetFields['labelOf'],
): HTMLElement {
  const words = browseWords();
  const labels = (facet: Facet) => state.filters[facet].map((value) => labelOf(facet, value)).join(', ');
  const ways = waysOut(state, rows).map(({ facet, view, count }) =>
    h(
      'li',
      {},
      viewLink(view, {}, fill(words.without, { label: labels(facet) })),
      h('span', { class: 'cnt' }, ` ${plural(words.articles, count)}`),
    ),
  );
  return h(
    'div',
    { class: 'b-none' },
    h('h2', {}, words.emptyTitle),
    ways.length > 0 && h('p', {}, words.emptyText),
    ways.length > 0 && h('ul', {}, ...ways),
    h(
      'p',
      { class: 'acts' },
      viewLink({ ...state, filters: NO_FILTERS }, { class: 'btn btn-p' }, words.emptyAll),
      h('a', { class: 'btn', href: portalUrl(searchUrl(pageLocale())) }, words.emptySearch),
    ),
  );
}
