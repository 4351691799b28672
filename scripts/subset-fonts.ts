import { writeFile } from 'node:fs/promises';
import { CORE_CHARACTERS, CORE_FONTS, coreOf, unicodeRange } from './lib/subset-fonts.ts';

/** Makes the fonts of `styles/fonts` anew: after another release of a font, or with other characters. */
async function subsetFonts(): Promise<void> {
  for (const font of CORE_FONTS) {
    const core = await coreOf(font);
    await writeFile(font.target, core);
    console.log(`${font.target}: ${core.length} bytes`);
  }
  console.log(`unicode-range of both in styles/fonts.css: ${unicodeRange(CORE_CHARACTERS)}`);
}

await subsetFonts();
