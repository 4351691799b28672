import type { ArticleRule } from '../rule.ts';
import { findUnknownNames } from '../uses.ts';

export const unknownMessage: ArticleRule = {
  id: 'unknown-message',
  severity: 'error',
  description: 'Every <Message name="…" /> names a message of article.yaml.',
  *check({ articles }) {
    for (const article of articles) yield* findUnknownNames(article, 'Message');
  },
};
