import { allComponents, allSymptoms } from '#lib/content/load-vocabulary.ts';
import type { Article, Vocabulary } from '#lib/content/types.ts';
import { toSearchArticle } from '#lib/publish/search/to-search-article.ts';
import type { SearchArticle } from '#lib/search/types.ts';

/** The articles as the search of the portal sees them; their keys are slugs. */
export function toSearchArticles(
  articles: readonly Article[],
  vocabulary: Vocabulary,
): readonly SearchArticle[] {
  const terms = {
    symptoms: new Map(allSymptoms(vocabulary).map((term) => [term.id, term])),
    components: new Map(allComponents(vocabulary).map((term) => [term.id, term])),
  };
  return articles.map((article) => toSearchArticle(article, terms));
}
