import { createHash } from 'node:crypto';
import { keptValues } from '#lib/content/kept-values.ts';
import { toPublicArticle } from '#lib/content/to-public-article.ts';
import type { Article, Vocabulary } from '#lib/content/types.ts';
import { openBuilt } from '#lib/search/open-built.ts';
import { createSearcher } from '#lib/search/search.ts';
import type { OpenIndex } from '#lib/search/store/open-index.ts';
import type { SearchArticle, Searcher } from '#lib/search/types.ts';
import type { CheckedArticle } from '../context.ts';
import { atPath } from '../places.ts';
import type { Finding, Rule } from '../rule.ts';
import { toSearchArticles } from './to-search-articles.ts';

const REMEDY =
  'Add what is missing where it belongs: a wording to "variants", a code to "codes", a word to "keywords".';

async function findArticleMisses({ facts, slug }: Asked, searcher: Searcher): Promise<Miss[]> {
  const misses: Miss[] = [];
  for (const [index, { query, lang }] of facts.foundBy.entries()) {
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

/** A query that does not find its article first, or not at all. */
type Miss = { readonly slug: string; readonly index: number; readonly message: string };

/** Thousands of queries through the index of a whole base take longer than everything else; see docs/building.md. */
const kept = keptValues<readonly Miss[]>('found-by', [
  'lib/check/search',
  'lib/codes',
  'lib/content',
  'lib/core',
  'lib/publish/search',
  'lib/reading',
  'lib/search',
]);

/** An article whose queries are tried. */
type Asked = Pick<Article, 'slug' | 'facts'>;

/** Makes the index of articles that nobody has made yet. */
export type OpenIndexOf = (rows: readonly SearchArticle[]) => OpenIndex;

/**
 * Queries of the articles that do not find them first, through an index of all that their readers see. Kept on the
 * disk until one of them changes.
 * @param visible articles as their readers see them
 */
export async function findMisses(
  articles: readonly Asked[],
  visible: readonly Article[],
  vocabulary: Vocabulary,
  openIndex: OpenIndexOf = openBuilt,
): Promise<readonly Miss[]> {
  const rows = toSearchArticles(visible, vocabulary);
  const queries = articles.map(({ slug, facts }) => [slug, facts.foundBy]);
  const parts = [
    createHash('sha256')
      .update(JSON.stringify([rows, queries]))
      .digest('hex'),
  ];
  const known = kept.find(parts);
  if (known !== undefined) return known;
  const searcher = createSearcher(openIndex(rows));
  const misses: Miss[] = [];
  for (const article of articles) misses.push(...(await findArticleMisses(article, searcher)));
  kept.keep(parts, misses);
  return misses;
}

/** Queries of the articles through one index of all that their readers see. */
async function checkAudience(
  articles: readonly CheckedArticle[],
  visible: readonly Article[],
  vocabulary: Vocabulary,
): Promise<Finding[]> {
  if (articles.every(({ facts }) => facts.foundBy.length === 0)) return [];
  const sources = new Map(articles.map(({ slug, source }) => [slug, source]));
  const misses = await findMisses(articles, visible, vocabulary);
  return misses.flatMap(({ slug, index, message }) => {
    const source = sources.get(slug);
    return source ? [atPath(source, ['foundBy', index, 'query'], message)] : [];
  });
}

export const foundBy: Rule = {
  id: 'found-by',
  severity: 'error',
  description: 'Every query under foundBy finds its article first.',
  async check({ articles, content: { vocabulary } }) {
    if (vocabulary === undefined) return [];
    // In the order of the portal's own index, which the build has made already.
    const all = articles.toSorted((a, b) => a.facts.id - b.facts.id);
    const shown = all.filter(({ facts }) => facts.audience === 'public');
    const internal = all.filter(({ facts }) => facts.audience === 'internal');
    return [
      ...(await checkAudience(shown, shown.map(toPublicArticle), vocabulary)),
      ...(await checkAudience(internal, all, vocabulary)),
    ];
  },
};
