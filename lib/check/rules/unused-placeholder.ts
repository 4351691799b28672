import { placeholderOwners } from '../placeholder-uses.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const unusedPlaceholder: ArticleRule = {
  id: 'unused-placeholder',
  severity: 'warning',
  description: 'Every declared placeholder occurs in its message or command.',
  *check({ articles }) {
    for (const article of articles) {
      for (const { path, declared, uses } of placeholderOwners(article)) {
        for (const name of Object.keys(declared)) {
          if (uses.some((use) => use.name === name)) continue;
          yield atPath(
            article.source,
            [...path, 'placeholders', name],
            `Nothing uses the placeholder "${name}". Write {{${name}}} where it belongs, or remove it.`,
          );
        }
      }
    }
  },
};
