import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getShownNames } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import { hashedName } from './content-hash.ts';

/** Comments in a drawing are notes among authors. */
const COMMENT = /<!--[\s\S]*?-->\s*/gu;

/**
 * Copies the figures that the articles show under hashed names. What lies in a folder but is shown nowhere, or to
 * staff only, stays there.
 * @returns `figures/<slug>/<file>` → file name in the folder
 */
export async function collectFigures(
  articles: readonly Article[],
  outdir: string,
): Promise<Record<string, string>> {
  const entries = await Promise.all(
    articles.map(async ({ slug, folder, texts }) => {
      const shown = [texts.de, texts.en].flatMap((text) => (text ? [...getShownNames(text).figures] : []));
      const names = (await readdir(folder)).filter((name) => name.endsWith('.svg') && shown.includes(name));
      return Promise.all(
        names.toSorted().map(async (name): Promise<[string, string]> => {
          const drawing = await readFile(path.join(folder, name), 'utf8');
          const content = drawing.replace(COMMENT, '');
          const target = hashedName(`${slug}-${name}`, content);
          await writeFile(path.join(outdir, target), content);
          return [`figures/${slug}/${name}`, target];
        }),
      );
    }),
  );
  return Object.fromEntries(entries.flat());
}
