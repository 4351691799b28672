import type { Article, Change } from '#lib/content/types.ts';
import { oncePer } from '#lib/core/once-per.ts';

export type ArticleChange = { readonly article: Article; readonly change: Change };

/** All changes of all articles, the newest day first; within a day by article number, the newest revision first. */
export const listChanges = oncePer((articles: readonly Article[]): readonly ArticleChange[] =>
  articles
    .flatMap((article) => article.facts.changes.map((change) => ({ article, change })))
    .toSorted(
      (a, b) =>
        b.change.on.localeCompare(a.change.on) ||
        a.article.facts.id - b.article.facts.id ||
        b.change.revision - a.change.revision,
    ),
);
