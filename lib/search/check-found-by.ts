import { createSearcher } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import type { Confidence } from './types.ts';

/** A query by which an article must be found first. */
export type FoundByCase = { readonly key: string; readonly query: string };

/** A case that fails, with what an author needs to see. */
export type FoundByFailure = FoundByCase & {
  /** Place of the article among the hits from 1, `undefined` when it is not there at all. */
  readonly place?: number;
  /** The article that is first instead. */
  readonly first?: string;
  readonly confidence: Confidence;
};

/** Runs every case through the real index; returns those whose article is not first. */
export async function checkFoundBy(
  index: SearchIndex,
  cases: readonly FoundByCase[],
): Promise<readonly FoundByFailure[]> {
  const searcher = createSearcher(index);
  const failures: FoundByFailure[] = [];
  for (const one of cases) {
    const { hits, confidence } = await searcher.search(one.query, { limit: 50 });
    const first = hits[0]?.key;
    if (first === one.key) continue;
    const place = hits.findIndex(({ key }) => key === one.key) + 1;
    failures.push({
      ...one,
      confidence,
      ...(place > 0 && { place }),
      ...(first !== undefined && { first }),
    });
  }
  return failures;
}
