import type { ArticleRule } from '../rule.ts';
import { findUnusedNames } from '../uses.ts';

export const unusedCommand: ArticleRule = {
  id: 'unused-command',
  severity: 'warning',
  description: 'Every command of article.yaml is shown in the text of every language.',
  *check({ articles }) {
    for (const article of articles) yield* findUnusedNames(article, 'Command');
  },
};
