import { datesOf, isCalendarDate } from '../dates.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const futureDate: Rule = {
  id: 'future-date',
  severity: 'error',
  description: 'Nothing was verified or changed on a day that is still to come.',
  *check({ articles, today }) {
    for (const article of articles) {
      for (const { path, date, mayBeAhead } of datesOf(article)) {
        if (mayBeAhead || date <= today || !isCalendarDate(date)) continue;
        yield atPath(article.source, path, `${date} is in the future; today is ${today}. Correct the date.`);
      }
    }
  },
};
