import { getContent } from '#lib/content/content-store.ts';
import { toSearchArticle } from '#lib/publish/search/to-search-article.ts';
import type { SearchArticle } from '#lib/search/types.ts';
import type { Query } from './corpus.ts';

type OwnContent = { readonly articles: readonly SearchArticle[]; readonly queries: readonly Query[] };

/** The portal's own articles, and the queries by which each must be found. */
export async function readOwnContent(root: string): Promise<OwnContent> {
  // The content is loaded once per process, from where this points.
  process.env.LOTSE_CONTENT_DIR = root;
  const content = await getContent();
  return {
    articles: content.articles.map((article) => toSearchArticle(article, content)),
    queries: content.articles.flatMap(({ slug, facts }) =>
      facts.foundBy.map(({ query, kind, lang }, place) => ({
        qid: `${slug}-${place}`,
        corpus: '',
        lang,
        kind,
        text: query,
        relevant: [slug],
      })),
    ),
  };
}
