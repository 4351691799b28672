import type { Article, Change } from '#lib/content/types.ts';
import { groupBy } from '#lib/core/group-by.ts';

export type ArticleChange = { readonly article: Article; readonly change: Change };

/** All changes of all articles, the newest day first; within a day by article number, the newest revision first. */
export function listChanges(articles: readonly Article[]): readonly ArticleChange[] {
  return articles
    .flatMap((article) => article.facts.changes.map((change) => ({ article, change })))
    .toSorted(
      (a, b) =>
        b.change.on.localeCompare(a.change.on) ||
        a.article.facts.id - b.article.facts.id ||
        b.change.revision - a.change.revision,
    );
}

/** The same, a list for each day. */
export function changesByDay(articles: readonly Article[]): ReadonlyMap<string, readonly ArticleChange[]> {
  return groupBy(listChanges(articles), ({ change }) => change.on);
}
