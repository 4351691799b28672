import type { Content } from '#lib/content/content-store.ts';
import { hashValues } from '#lib/content/hash-values.ts';
import { oncePer } from '#lib/core/once-per.ts';
import { INDEX_VERSION } from '#lib/search/types.ts';

const buildOf = oncePer((articles: Content['articles']): string =>
  hashValues([INDEX_VERSION, ...articles]).slice(0, 12),
);

/** Stands for the articles that an index was made from. Pages carry it, and refuse an index of other articles. */
export function searchBuild({ articles }: Pick<Content, 'articles'>): string {
  return buildOf(articles);
}
