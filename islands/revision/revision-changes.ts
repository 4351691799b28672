/** One line of the article's change log. */
export type LoggedChange = {
  readonly revision: number;
  /** Sections and steps that changed. */
  readonly places: readonly string[];
};

/** How the page stands to the revision of a link. */
export type RevisionState<Change extends LoggedChange> =
  | { readonly kind: 'unchanged'; readonly from: number }
  | { readonly kind: 'changed'; readonly from: number; readonly changes: readonly Change[] };

/**
 * Compares the revision of a link (`?r=4`) with the change log. `undefined` for a revision that there never was:
 * nothing can be said about it.
 * @param current revision of the article
 */
export function revisionState<Change extends LoggedChange>(
  search: string,
  current: number,
  log: readonly Change[],
): RevisionState<Change> | undefined {
  const [, digits] = /^(\d{1,6})$/u.exec(new URLSearchParams(search).get('r') ?? '') ?? [];
  const from = Number(digits);
  if (digits === undefined || from < 1 || from > current) return undefined;
  const changes = log.filter(({ revision }) => revision > from).toSorted((a, b) => b.revision - a.revision);
  return changes.length === 0 ? { kind: 'unchanged', from } : { kind: 'changed', from, changes };
}

/**
 * Places to mark, each with the newest revision that changed it. What the text of this language does not have yet
 * is not marked: the page names it as missing.
 * @param textRevision revision that the text follows
 */
export function placesToMark(
  changes: readonly LoggedChange[],
  textRevision: number,
): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  for (const { revision, places } of changes.toSorted((a, b) => a.revision - b.revision)) {
    if (revision <= textRevision) for (const place of places) marks.set(place, revision);
  }
  return marks;
}
