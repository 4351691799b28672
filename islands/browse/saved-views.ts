/** A view that the reader gave a name. */
export type SavedView = {
  readonly name: string;
  /** Its query, `?status=fixed`; empty for the whole list. */
  readonly query: string;
};

/** A list that nobody reads to its end helps nobody. */
const MOST_VIEWS = 50;
const LONGEST_NAME = 60;

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && name !== '' && typeof query === 'string' && /^(?:\?.*)?$/u.test(query);
}

/** Views from the browser's memory; anything else that is found there counts as none. */
export function parseSavedViews(json: string | undefined): readonly SavedView[] {
  try {
    const parsed: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isSavedView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
}

/** A name is used once: the same name again replaces its view. Names are in the order of the alphabet. */
export function addView(views: readonly SavedView[], { name, query }: SavedView): readonly SavedView[] {
  const short = name.trim().slice(0, LONGEST_NAME);
  if (short === '') return views;
  return [...withoutView(views, short), { name: short, query }]
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .slice(0, MOST_VIEWS);
}

export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name);
}
