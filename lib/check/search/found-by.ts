import { hashValues } from '#lib/content/hash-values.ts';
import { keptValues } from '#lib/content/kept-values.ts';
import { toPublicArticle } from '#lib/content/to-public-article.ts';
import type { Article, Vocabulary } from '#lib/content/types.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { packBuilt } from '#lib/search/open-built.ts';
import type { CheckedArticle } from '../context.ts';
import { atPath } from '../places.ts';
import type { Finding, Rule } from '../rule.ts';
import { askInThreads } from './ask-in-threads.ts';
import type { Asked, Miss } from './ask-queries.ts';
import { toSearchArticles } from './to-search-articles.ts';

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

/** What an index is made of. A checked article has more: its files, with all their places. */
function searched({ slug, facts, texts }: Article): readonly unknown[] {
  const written = LOCALES.map((locale) => {
    const { title, summary, body } = texts[locale] ?? {};
    return [title, summary, body];
  });
  return [slug, facts, written];
}

/**
 * Queries of the articles that do not find them first, through an index of all that their readers see. Kept on the
 * disk until one of them changes.
 * @param visible articles as their readers see them
 * @param packIndex makes their index as one file, unless somebody has made it already
 */
export async function findMisses(
  articles: readonly Pick<Article, 'slug' | 'facts'>[],
  visible: readonly Article[],
  vocabulary: Vocabulary,
  packIndex: () => Uint8Array = () => packBuilt(toSearchArticles(visible, vocabulary)),
): Promise<readonly Miss[]> {
  const asked = articles.map(({ slug, facts }): Asked => ({ slug, foundBy: facts.foundBy }));
  const parts = [hashValues([vocabulary, ...visible.map(searched), ...asked])];
  const known = kept.find(parts);
  if (known !== undefined) return known;
  const misses = await askInThreads({ index: packIndex(), articles: asked });
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
