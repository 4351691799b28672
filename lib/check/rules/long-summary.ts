import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

const MAX_SENTENCES = 2;

export const longSummary: ArticleRule = {
  id: 'long-summary',
  severity: 'warning',
  description: `A summary has at most ${MAX_SENTENCES} sentences.`,
  *check({ articles }) {
    for (const { text, head } of articles.flatMap((article) => article.written)) {
      const segmenter = new Intl.Segmenter(text.locale, { granularity: 'sentence' });
      const count = [...segmenter.segment(text.summary)].filter(
        ({ segment }) => segment.trim() !== '',
      ).length;
      if (count <= MAX_SENTENCES) continue;
      yield atPath(
        head,
        ['summary'],
        `The summary has ${count} sentences. Say the remedy in one or two; the rest belongs into the text.`,
      );
    }
  },
};
