import type { ArticleRule } from '../rule.ts';
import { findUnknownNames } from '../uses.ts';

export const unknownCommand: ArticleRule = {
  id: 'unknown-command',
  severity: 'error',
  description: 'Every <Command name="…" /> names a command of article.yaml.',
  *check({ articles }) {
    for (const article of articles) yield* findUnknownNames(article, 'Command');
  },
};
