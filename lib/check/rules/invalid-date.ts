import { datesOf, isCalendarDate } from '../dates.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const invalidDate: ArticleRule = {
  id: 'invalid-date',
  severity: 'error',
  description: 'Every date is a day of the calendar.',
  *check({ articles }) {
    for (const article of articles) {
      for (const { path, date } of datesOf(article)) {
        if (isCalendarDate(date)) continue;
        yield atPath(article.source, path, `There is no day ${date}. Write it as year-month-day.`);
      }
    }
  },
};
