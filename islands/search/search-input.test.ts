import { describe, expect, it } from 'vitest';
import { splitLines } from '#lib/reading/split-lines.ts';
import { countLines, formatSize, isQuery } from './search-input.ts';

describe('isQuery', () => {
  it.each([
    ['Unable to relay', true],
    ['0x80004005\n', true],
    ['two\nlines', false],
    ['x'.repeat(201), false],
  ])('%j → %s', (text, expected) => expect(isQuery(text)).toBe(expected));
});

describe('countLines', () => {
  it.each(['', 'a', 'a\nb', 'a\r\nb\r\n', 'a\rb', '\n\n', 'a\n\r\nb'])('%j', (text) =>
    expect(countLines(text)).toBe(splitLines(text).length),
  );
});

describe('formatSize', () => {
  it.each([
    [840, 'de', '0,8 kB'],
    [61_440, 'en', '61 kB'],
    [4_800_000, 'de', '4,8 MB'],
    [48_000_000, 'en', '48 MB'],
  ])('%i %s → %s', (bytes, locale, expected) => expect(formatSize(bytes, locale)).toBe(expected));
});
