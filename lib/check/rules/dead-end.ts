import { articleLinks } from '../links.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'warning',
  description: 'Every article leads to another one that a reader may need instead.',
  *check({ articles }) {
    // A single article has nowhere to lead to.
    if (articles.length < 2) return;
    for (const { facts, source, written } of articles) {
      const links = written.flatMap(articleLinks).filter(({ id }) => id !== facts.id);
      if (facts.related.length > 0 || links.length > 0) continue;
      yield atPath(
        source,
        ['related'],
        'This article leads nowhere. Name under "related" what a reader may need whose problem is a similar one.',
      );
    }
  },
};
