import { articlesUrl } from '#lib/core/url.ts';
import { type Attributes, type Child, h } from '../parts/h.ts';
import { pageLocale, portalUrl } from '../parts/page.ts';
import { formatViewState, type ViewState } from './view-state.ts';

/** Marks links that change the view in place. */
const MARK = 'data-view';

/** The page as it came; views change the address. */
const OWN_ADDRESS = globalThis.location?.pathname ?? '';

/**
 * A view as the address that it has, so that it can be opened in another tab as well. A view is one of all articles, so
 * it stands at the address of the list, from whichever page of the list it was chosen.
 */
export function viewHref(state: ViewState): string {
  const query = formatViewState(state);
  return query === '' ? OWN_ADDRESS : `${portalUrl(articlesUrl(pageLocale()))}${query}`;
}

/** A link to a view of the list; a plain click changes the view without loading the page. */
export function viewLink(
  state: ViewState,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLAnchorElement {
  return h('a', { ...attributes, href: viewHref(state), [MARK]: true }, ...children);
}

/** Calls the handler with the query of the view whose link was followed. */
export function onViewLink(root: HTMLElement, handler: (search: string) => void): void {
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[${MARK}]`) : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    handler(link.search);
  });
}
