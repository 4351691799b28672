import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/**
 * What German and English text needs; also the no-break space, the soft hyphen and hyphens that a browser sets itself.
 * Tabs, ends of lines and places where a line may end (`<wbr>` is U+200B) have no sign, but a browser looks for a font
 * that answers for them.
 */
export const CORE_CHARACTERS = `\t\n\r${ASCII}ÄÖÜäöüß„“”‚‘’‹›«»–—…·×°§©€\u00a0\u00ad\u200b\u2010\u2011`;

/** Fonts of which the pages get the part that they nearly always need. */
export const CORE_FONTS = [
  {
    source: 'node_modules/@fontsource-variable/sofia-sans/files/sofia-sans-latin-wght-normal.woff2',
    target: 'styles/fonts/sofia-sans-core.woff2',
    weights: { min: 400, max: 720 },
  },
  {
    source: 'node_modules/@fontsource-variable/sometype-mono/files/sometype-mono-latin-wght-normal.woff2',
    target: 'styles/fonts/sometype-mono-core.woff2',
    weights: { min: 400, max: 700 },
  },
] as const;

/** The core of a font: few characters, only the weights that the styles use. */
export async function coreOf({ source, weights }: (typeof CORE_FONTS)[number]): Promise<Buffer> {
  const options = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;
  return await subsetFont(await readFile(source), CORE_CHARACTERS, options);
}

/** @example unicodeRange('ABCx') → 'U+41-43, U+78' */
export function unicodeRange(characters: string): string {
  const codes = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${from === to ? hex(from) : `${hex(from)}-${hex(to)}`}`).join(', ');
}
