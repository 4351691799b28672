import { isCalendarDate } from '../dates.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const reviewDue: Rule = {
  id: 'review-due',
  severity: 'warning',
  description: 'Every article is looked through again before its date.',
  *check({ articles, today }) {
    for (const { facts, source } of articles) {
      if (facts.reviewBy >= today || !isCalendarDate(facts.reviewBy)) continue;
      yield atPath(
        source,
        ['reviewBy'],
        `This article was to be reviewed by ${facts.reviewBy}. Look it through, correct "verified" and set a new date.`,
      );
    }
  },
};
