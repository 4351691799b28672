import { proseOf } from '../prose.ts';
import { findWrongMarks } from '../quotation-marks.ts';
import type { ArticleRule } from '../rule.ts';

export const quotationMarks: ArticleRule = {
  id: 'quotation-marks',
  severity: 'warning',
  description: 'German prose has „…“, English prose has “…”.',
  *check({ articles }) {
    for (const { locale, file, pieces } of articles.flatMap(proseOf)) {
      const wrong = findWrongMarks(
        pieces.map(({ text }) => text),
        locale,
      );
      for (const [index, piece] of pieces.entries()) {
        for (const { at, mark, instead } of wrong[index] ?? []) {
          yield {
            file,
            ...piece.placeAt(at),
            message: `Write ${instead} instead of ${mark}. What is copied from a screen or typed by readers goes into backticks.`,
          };
        }
      }
    }
  },
};
