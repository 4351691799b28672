import type { ArticleRule } from '../rule.ts';
import { findUnusedNames } from '../uses.ts';

export const unusedMessage: ArticleRule = {
  id: 'unused-message',
  severity: 'warning',
  description: 'Every message of article.yaml is shown in the text of every language.',
  *check({ articles }) {
    for (const article of articles) yield* findUnusedNames(article, 'Message');
  },
};
