import { findLinkFault } from '../link-faults.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  description: 'Every link leads to an article, a step or a section that exists, or to another site.',
  *check(context) {
    for (const article of context.articles) {
      for (const written of article.written) {
        for (const node of written.links) {
          const fault = findLinkFault(node.url, article, written, context);
          if (fault !== undefined) yield atNode(written, node, fault);
        }
      }
    }
  },
};
