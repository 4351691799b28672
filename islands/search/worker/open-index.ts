import { buildIndex } from '#lib/search/build-index.ts';
import { createSearcher } from '#lib/search/search.ts';
import type { SearchArticle, Searcher } from '#lib/search/types.ts';

/** The engine over a loaded index file. */
export function openIndex(bytes: ArrayBuffer, _build: string): Searcher {
  const articles = JSON.parse(new TextDecoder().decode(bytes)) as readonly SearchArticle[];
  return createSearcher(buildIndex(articles));
}
