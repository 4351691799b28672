import { parseArticleNumber } from '#lib/core/article-number.ts';
import { foldText } from '#lib/core/text.ts';
import type { ListedArticle } from '#lib/publish/search/listing-file.ts';

/** A list that needs no scrolling. */
const MAX_FOUND = 5;

/**
 * Articles with that number, or with all of these words in title or summary.
 * @param taken numbers that are in the reply already
 */
export function findListed(
  articles: readonly ListedArticle[],
  typed: string,
  taken: readonly number[],
): readonly ListedArticle[] {
  const free = articles.filter(({ id }) => !taken.includes(id));
  const number = parseArticleNumber(typed);
  const byNumber = free.filter(({ id }) => id === number);
  if (byNumber.length > 0) return byNumber;
  const words = foldText(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return free
    .filter(({ id, title, summary }) => {
      const text = foldText(`L${id} ${title} ${summary}`);
      return words.every((word) => text.includes(word));
    })
    .slice(0, MAX_FOUND);
}
