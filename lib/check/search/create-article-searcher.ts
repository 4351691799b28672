import { allComponents, allSymptoms } from '#lib/content/load-vocabulary.ts';
import type { Vocabulary } from '#lib/content/types.ts';
import { toSearchArticle } from '#lib/publish/search/to-search-article.ts';
import { openBuilt } from '#lib/search/open-built.ts';
import { createSearcher } from '#lib/search/search.ts';
import type { Searcher } from '#lib/search/types.ts';
import type { CheckedArticle } from '../context.ts';

/** The search of the portal over these articles; its keys are slugs. */
export function createArticleSearcher(articles: readonly CheckedArticle[], vocabulary: Vocabulary): Searcher {
  const terms = {
    symptoms: new Map(allSymptoms(vocabulary).map((term) => [term.id, term])),
    components: new Map(allComponents(vocabulary).map((term) => [term.id, term])),
  };
  return createSearcher(openBuilt(articles.map((article) => toSearchArticle(article, terms))));
}
