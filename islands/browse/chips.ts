import { X } from 'lucide';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import type { FacetFields } from './facet-fields.ts';
import { viewLink } from './view-link.ts';
import { hasFilters, listFilters, NO_FILTERS, toggleFilter, type ViewState } from './view-state.ts';
import { browseWords } from './words.ts';

/** The chosen filters, each with a link that takes it out; `undefined` when none is chosen. */
export function chipList(
  { filters, sort }: ViewState,
  labelOf: FacetFields['labelOf'],
): HTMLElement | undefined {
  if (!hasFilters(filters)) return undefined;
  const words = browseWords();
  const chips = listFilters(filters).map(({ facet, value }) => {
    const label = labelOf(facet, value);
    const without = { filters: toggleFilter(filters, facet, value), sort };
    const attributes = { 'aria-label': fill(words.remove, { label }) };
    return h('li', { class: 'chip' }, h('span', {}, label), viewLink(without, attributes, icon(X)));
  });
  const all = viewLink({ filters: NO_FILTERS, sort }, { class: 'btn btn-q' }, words.removeAll);
  return h('ul', { class: 'chips', 'aria-label': words.activeFilters }, ...chips, h('li', {}, all));
}
