import type { ArticleFacts } from '#lib/content/types.ts';
import { createSearcher } from '#lib/search/search.ts';
import { openIndexFile } from '#lib/search/store/index-file.ts';
import type { Searcher } from '#lib/search/types.ts';

/** The queries that an article promises to answer. */
export type Asked = { readonly slug: string; readonly foundBy: ArticleFacts['foundBy'] };

/** A query that does not find its article first, or not at all. */
export type Miss = { readonly slug: string; readonly index: number; readonly message: string };

export type AskJob = {
  /** A whole index as one file. */
  readonly index: Uint8Array;
  readonly articles: readonly Asked[];
};

const REMEDY =
  'Add what is missing where it belongs: a wording to "variants", a code to "codes", a word to "keywords".';

async function askArticle({ slug, foundBy }: Asked, searcher: Searcher): Promise<Miss[]> {
  const misses: Miss[] = [];
  for (const [index, { query, lang }] of foundBy.entries()) {
    const { hits } = await searcher.search(query, { locale: lang });
    const [first] = hits;
    if (first?.key === slug) continue;
    const own = hits.findIndex(({ key }) => key === slug);
    const place = own < 0 ? 'this article is not found' : `this article is number ${own + 1}`;
    const message =
      first === undefined
        ? `The query finds nothing. ${REMEDY}`
        : `The query finds L${first.number} (${first.title}) first, ${place}. ${REMEDY}`;
    misses.push({ slug, index, message });
  }
  return misses;
}

/** Asks the queries of all articles, one after the other. */
export async function askQueries({ index, articles }: AskJob): Promise<readonly Miss[]> {
  const searcher = createSearcher(openIndexFile(index));
  const misses: Miss[] = [];
  for (const article of articles) misses.push(...(await askArticle(article, searcher)));
  return misses;
}
