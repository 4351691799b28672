import type { Content } from '#lib/content/content-store.ts';
import { hashValues } from '#lib/content/hash-values.ts';
import { INDEX_VERSION } from '#lib/search/types.ts';

const builds = new WeakMap<Content['articles'], string>();

/** Stands for the articles that an index was made from. Pages carry it, and refuse an index of other articles. */
export function searchBuild({ articles }: Pick<Content, 'articles'>): string {
  const known = builds.get(articles);
  if (known !== undefined) return known;
  const build = hashValues([INDEX_VERSION, ...articles]).slice(0, 12);
  builds.set(articles, build);
  return build;
}
