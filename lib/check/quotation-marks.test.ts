import { describe, expect, test } from 'vitest';
import { findWrongMarks } from './quotation-marks.ts';

const CASES = [
  ['de', ['Die „Kopie“ bleibt.'], []],
  ['de', ['Die „', ' und die „Kopie“'], []],
  ['de', ['Die “Kopie“ und „dies“.'], ['„ at 4']],
  ['de', ['Die „', 'Kopie', '“ bleibt'], []],
  ['de', ['Die "Kopie" bleibt.'], ['„ at 4', '“ at 10']],
  ['de', ['Die “Kopie” bleibt.'], ['„ at 4', '“ at 10']],
  ['de', ['Die „Kopie” bleibt.'], ['“ at 10']],
  ['de', ['Die »Kopie« bleibt.'], ['„ at 4', '“ at 10']],
  ['en', ['The “copy” stays.'], []],
  ['en', ['The "copy" stays.'], ['“ at 4', '” at 9']],
  ['en', ['The „copy“ stays.'], ['“ at 4', '” at 9']],
] as const;

describe('findWrongMarks', () => {
  test.each(CASES)('%s %j → %j', (locale, pieces, expected) => {
    const found = findWrongMarks(pieces, locale).flat();
    expect(found.map(({ at, instead }) => `${instead} at ${at}`)).toEqual(expected);
  });
});
