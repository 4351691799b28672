import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const fixedIn: ArticleRule = {
  id: 'fixed-in',
  severity: 'error',
  description:
    'An article with status fixed names the version with the correction, and only such an article.',
  *check({ articles }) {
    for (const { facts, source } of articles) {
      if (facts.status === 'fixed' && facts.fixedIn === undefined) {
        yield atPath(
          source,
          ['status'],
          'Status fixed needs the first version with the correction: fixedIn: "14.1". If it is not known, write status: fix-known.',
        );
      }
      if (facts.status !== 'fixed' && facts.fixedIn !== undefined) {
        yield atPath(
          source,
          ['fixedIn'],
          `"fixedIn" belongs to status: fixed; here it is ${facts.status}. Correct one of them.`,
        );
      }
    }
  },
};
