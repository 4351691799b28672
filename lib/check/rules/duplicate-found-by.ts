import { collapseWhitespace } from '#lib/core/text.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const duplicateFoundBy: Rule = {
  id: 'duplicate-found-by',
  severity: 'error',
  description: 'Every query under foundBy is there once, in one article only.',
  *check({ articles }) {
    const owners = new Map<string, string>();
    for (const { facts, slug, source } of articles) {
      for (const [index, { query }] of facts.foundBy.entries()) {
        const key = collapseWhitespace(query).toLowerCase();
        const owner = owners.get(key);
        if (owner === undefined) {
          owners.set(key, slug);
          continue;
        }
        const message =
          owner === slug
            ? 'This query is here twice. Replace it by another one that readers use.'
            : `This query must already find ${owner}, and only one article can be first. Remove it from one of them.`;
        yield atPath(source, ['foundBy', index, 'query'], message);
      }
    }
  },
};
