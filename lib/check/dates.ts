import type { YamlPath } from '#lib/content/yaml-source.ts';
import type { CheckedArticle } from './context.ts';

/** A date of article.yaml, as year-month-day. */
export type DatedFact = { readonly path: YamlPath; readonly date: string; readonly mayBeAhead: boolean };

/** Every date of an article. */
export function datesOf({ facts }: CheckedArticle): DatedFact[] {
  return [
    { path: ['verified', 'on'], date: facts.verified.on, mayBeAhead: false },
    { path: ['reviewBy'], date: facts.reviewBy, mayBeAhead: true },
    ...facts.changes.map(({ on }, index) => ({
      path: ['changes', index, 'on'],
      date: on,
      mayBeAhead: false,
    })),
  ];
}

/** @example isCalendarDate('2026-02-30') → false */
export function isCalendarDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
