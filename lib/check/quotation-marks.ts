import type { Locale } from '#lib/core/locale.ts';

/** A quotation mark that does not belong to the language. */
export type WrongMark = {
  /** UTF-16 unit within the text. */
  readonly at: number;
  readonly mark: string;
  readonly instead: string;
};

const MARKS: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  en: ['“', '”'],
};

/**
 * Wrong double quotation marks of a passage, piece by piece; what was opened in one piece may close in a later one.
 * @example findWrongMarks(['Die "Kopie"'], 'de') → „ instead of " at 4, “ instead of " at 10
 */
export function findWrongMarks(pieces: readonly string[], locale: Locale): WrongMark[][] {
  const [open, close] = MARKS[locale];
  let isOpen = false;
  return pieces.map((text) =>
    Array.from(text.matchAll(/["„“”«»]/gu)).flatMap(({ 0: mark, index }) => {
      // „ opens in every language, so that one forgotten mark does not turn all marks after it.
      const instead = isOpen && mark !== '„' ? close : open;
      isOpen = instead === open;
      return mark === instead ? [] : [{ at: index, mark, instead }];
    }),
  );
}
