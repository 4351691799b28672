import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

/** Search engines and result lists cut longer titles. */
const MAX_LETTERS = 70;

export const longTitle: ArticleRule = {
  id: 'long-title',
  severity: 'warning',
  description: `A title has at most ${MAX_LETTERS} characters.`,
  *check({ articles }) {
    for (const { text, head } of articles.flatMap((article) => article.written)) {
      const { length } = text.title.replaceAll('\u00ad', '');
      if (length <= MAX_LETTERS) continue;
      yield atPath(
        head,
        ['title'],
        `The title has ${length} characters, at most ${MAX_LETTERS} are shown everywhere. Keep the words a reader looks for.`,
      );
    }
  },
};
