import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const missingFoundBy: ArticleRule = {
  id: 'missing-found-by',
  severity: 'warning',
  description: 'Every article has queries by which readers must find it.',
  *check({ articles }) {
    for (const { facts, source } of articles) {
      if (facts.foundBy.length > 0) continue;
      yield atPath(
        source,
        ['foundBy'],
        'No query is tested for this article. Add under "foundBy" what readers really type or paste.',
      );
    }
  },
};
