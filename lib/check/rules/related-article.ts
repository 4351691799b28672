import { findNumberFault } from '../link-faults.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const relatedArticle: Rule = {
  id: 'related-article',
  severity: 'error',
  description: 'Related articles exist, each one once, and none is the article itself.',
  *check(context) {
    for (const { facts, source } of context.articles) {
      const seen = new Set<number>();
      for (const [index, { id }] of facts.related.entries()) {
        const path = ['related', index, 'id'];
        if (id === facts.id) {
          yield atPath(source, path, 'The article names itself as related. Remove the entry.');
        } else if (seen.has(id)) {
          yield atPath(source, path, `L${id} is related twice. Join both reasons.`);
        } else {
          const fault = findNumberFault(id, context);
          if (fault !== undefined) yield atPath(source, path, fault);
        }
        seen.add(id);
      }
    }
  },
};
