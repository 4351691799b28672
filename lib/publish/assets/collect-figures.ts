import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '#lib/content/types.ts';
import { hashedName } from './content-hash.ts';

/**
 * Copies the figures of the articles under hashed names.
 * @returns `figures/<slug>/<file>` → file name in the folder
 */
export async function collectFigures(
  articles: readonly Article[],
  outdir: string,
): Promise<Record<string, string>> {
  const entries = await Promise.all(
    articles.map(async ({ slug, folder }) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).toSorted();
      return Promise.all(
        names.map(async (name): Promise<[string, string]> => {
          const content = await readFile(path.join(folder, name));
          const target = hashedName(`${slug}-${name}`, content);
          await writeFile(path.join(outdir, target), content);
          return [`figures/${slug}/${name}`, target];
        }),
      );
    }),
  );
  return Object.fromEntries(entries.flat());
}
