import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CORE_CHARACTERS, CORE_FONTS, coreOf, unicodeRange } from './lib/subset-fonts.ts';

it.each(CORE_FONTS)('$target is what the command makes of the font', async (font) => {
  expect(Buffer.compare(await coreOf(font), readFileSync(font.target))).toBe(0);
});

it('says in the style sheet which characters are inside', () => {
  const css = readFileSync('styles/fonts.css', 'utf8');
  const ranges = [...css.matchAll(/-core\.woff2"\)[^;]+;\s*unicode-range:\s*([^;]+);/gu)];
  expect(ranges.map(([, range = '']) => range.replaceAll(/\s+/gu, ' ').trim())).toEqual(
    CORE_FONTS.map(() => unicodeRange(CORE_CHARACTERS)),
  );
});

it('has no character of the core in the range of a whole font, which browsers would load beside it', () => {
  const css = readFileSync('styles/fonts.css', 'utf8');
  const others = [...css.matchAll(/fontsource[^;]+;\s*unicode-range:\s*([^;]+);/gu)].map(
    ([, range = '']) => range,
  );
  expect(others).not.toEqual([]);
  const isIn = (code: number) => (range: string) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
  };
  const twice = [...CORE_CHARACTERS].filter((character) =>
    others.some((range) => range.split(',').some(isIn(character.codePointAt(0) ?? 0))),
  );
  expect(twice).toEqual([]);
});

it('writes neighbours as one run', () => {
  expect(unicodeRange('xABC')).toBe('U+41-43, U+78');
});
