import type { Vocabulary } from '#lib/content/types.ts';
import type { Searcher } from '#lib/search/types.ts';
import type { CheckedArticle } from '../context.ts';
import { atPath } from '../places.ts';
import type { Finding, Rule } from '../rule.ts';
import { createArticleSearcher } from './create-article-searcher.ts';

const REMEDY =
  'Add what is missing where it belongs: a wording to "variants", a code to "codes", a word to "keywords".';

async function checkArticle({ facts, slug, source }: CheckedArticle, searcher: Searcher): Promise<Finding[]> {
  const findings: Finding[] = [];
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
    findings.push(atPath(source, ['foundBy', index, 'query'], message));
  }
  return findings;
}

/** Queries of the articles through one index of all that their readers see. */
async function checkAudience(
  articles: readonly CheckedArticle[],
  visible: readonly CheckedArticle[],
  vocabulary: Vocabulary,
): Promise<Finding[]> {
  if (articles.every(({ facts }) => facts.foundBy.length === 0)) return [];
  const searcher = createArticleSearcher(visible, vocabulary);
  const findings: Finding[] = [];
  for (const article of articles) findings.push(...(await checkArticle(article, searcher)));
  return findings;
}

export const foundBy: Rule = {
  id: 'found-by',
  severity: 'error',
  description: 'Every query under foundBy finds its article first.',
  async check({ articles, content: { vocabulary } }) {
    if (vocabulary === undefined) return [];
    const shown = articles.filter(({ facts }) => facts.audience === 'public');
    const internal = articles.filter(({ facts }) => facts.audience === 'internal');
    return [
      ...(await checkAudience(shown, shown, vocabulary)),
      ...(await checkAudience(internal, articles, vocabulary)),
    ];
  },
};
