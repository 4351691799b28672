import type { Locale } from '#lib/core/locale.ts';
import type { Hit, Searcher } from '#lib/search/types.ts';

/** A list that a ticket form has room for. */
const MAX_SUGGESTIONS = 5;

/**
 * Articles for what somebody writes. A description of a problem is whole sentences, of which some words fit
 * anything: there only hits that may well be it are shown. In a search box, where somebody looks for something,
 * all of them are.
 */
export async function suggestArticles(
  searcher: Searcher,
  input: string,
  locale: Locale,
  isDescription: boolean,
): Promise<readonly Hit[]> {
  const mode = isDescription ? 'full' : 'typing';
  const { hits } = await searcher.search(input, { locale, mode, limit: MAX_SUGGESTIONS });
  return isDescription ? hits.filter(({ confidence }) => confidence !== 'none') : hits;
}
