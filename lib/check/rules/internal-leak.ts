import { articleLinks } from '../links.ts';
import { atNode, atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const internalLeak: Rule = {
  id: 'internal-leak',
  severity: 'error',
  description: 'A public article does not lead to an internal one.',
  *check({ articles }) {
    const internal = new Set(
      articles.filter(({ facts }) => facts.audience === 'internal').map(({ facts }) => facts.id),
    );
    for (const { facts, source, written } of articles) {
      if (facts.audience === 'internal') continue;
      for (const [index, { id }] of facts.related.entries()) {
        if (!internal.has(id)) continue;
        yield atPath(
          source,
          ['related', index, 'id'],
          `L${id} is internal, this article is public. Remove the entry, or name it inside <Internal> in the text.`,
        );
      }
      for (const text of written) {
        for (const { node, id, isInternal } of articleLinks(text)) {
          if (isInternal || !internal.has(id)) continue;
          yield atNode(
            text,
            node,
            `L${id} is internal, this article is public. Put the sentence into <Internal>, or remove the link.`,
          );
        }
      }
    }
  },
};
