import { parseArticleNumber } from '#lib/core/article-number.ts';
import { foldText } from '#lib/core/text.ts';
import type { ArticleName } from '#lib/publish/search/article-names-file.ts';

/** A list that needs no scrolling. */
const MAX_FOUND = 5;

/**
 * Articles with that number, or with all of these words in their title.
 * @param taken numbers that are in the reply already
 */
export function findListed(
  articles: readonly ArticleName[],
  typed: string,
  taken: readonly number[],
): readonly ArticleName[] {
  const free = articles.filter(({ id }) => !taken.includes(id));
  const number = parseArticleNumber(typed);
  const byNumber = free.filter(({ id }) => id === number);
  if (byNumber.length > 0) return byNumber;
  const words = foldText(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return free
    .filter(({ id, title }) => {
      const text = foldText(`L${id} ${title}`);
      return words.every((word) => text.includes(word));
    })
    .slice(0, MAX_FOUND);
}
