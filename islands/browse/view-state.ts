import { isVersion } from '#lib/core/version.ts';

/** What can be filtered, in the order of the page. */
export const FACETS = ['symptom', 'component', 'version', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values; within a facet one must match, across facets all. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export const SORT_KEYS = ['number', 'title', 'component', 'version', 'status', 'verified'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { readonly key: SortKey; readonly isDescending: boolean };

/** Everything about the list that stands in its address. */
export type ViewState = { readonly filters: Filters; readonly sort: Sort };

export const NO_FILTERS: Filters = { symptom: [], component: [], version: [], status: [] };
const BY_NUMBER: Sort = { key: 'number', isDescending: false };

/** The list as the page comes. */
export const UNTOUCHED: ViewState = { filters: NO_FILTERS, sort: BY_NUMBER };

/** Values that a facet offers; an address may be older than the vocabulary. */
export type Known = (facet: Facet, value: string) => boolean;

/**
 * The view of an address. What the page does not know is left out; any version may be asked for.
 * @example readViewState('?status=fixed&sort=-verified', () => true).sort → { key: 'verified', isDescending: true }
 */
export function readViewState(search: string, isKnown: Known): ViewState {
  const params = new URLSearchParams(search);
  const valuesOf = (facet: Facet) =>
    [...new Set(params.getAll(facet))].filter(
      (value) => isKnown(facet, value) || (facet === 'version' && isVersion(value)),
    );
  return {
    filters: {
      symptom: valuesOf('symptom'),
      component: valuesOf('component'),
      version: valuesOf('version'),
      status: valuesOf('status'),
    },
    sort: readSort(params.get('sort') ?? ''),
  };
}

function readSort(text: string): Sort {
  const isDescending = text.startsWith('-');
  const key = SORT_KEYS.find((name) => name === text.slice(isDescending ? 1 : 0));
  return key === undefined ? BY_NUMBER : { key, isDescending };
}

/**
 * The query of a view, the same for the same view; empty for the whole list by number.
 * @example formatViewState({ filters: { ...NO_FILTERS, status: ['fixed'] }, sort }) → '?status=fixed'
 */
export function formatViewState({ filters, sort }: ViewState): string {
  const params = new URLSearchParams();
  for (const facet of FACETS) for (const value of filters[facet]) params.append(facet, value);
  if (sort.key !== BY_NUMBER.key || sort.isDescending) {
    params.set('sort', `${sort.isDescending ? '-' : ''}${sort.key}`);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The same filters with a value added or, where it is chosen already, taken out. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet];
  const rest = values.filter((other) => other !== value);
  return { ...filters, [facet]: rest.length < values.length ? rest : [...values, value] };
}

export function hasFilters(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

/** Chosen values one by one, in the order of the facets. */
export function listFilters(filters: Filters): readonly { readonly facet: Facet; readonly value: string }[] {
  return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
}
