import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '#lib/core/locale.ts';

/*
 * The only door to the disk for content. Everything else here is a function of texts.
 */

/** The files of one article as they lie on the disk; paths are relative to the project. */
export type ArticleFiles = {
  readonly slug: string;
  readonly folder: string;
  readonly facts: TextFile | undefined;
  readonly texts: Readonly<Partial<Record<Locale, TextFile>>>;
  /** Names of all files in the folder, for links to figures. */
  readonly names: readonly string[];
};

export type TextFile = { readonly file: string; readonly text: string };

/** Where the content lies; `LOTSE_CONTENT_DIR` points tests and benchmarks elsewhere. */
export function contentRoot(): string {
  return process.env.LOTSE_CONTENT_DIR ?? 'content';
}

export async function readTextFile(file: string): Promise<TextFile | undefined> {
  try {
    // Windows editors begin a file with a byte order mark; it is no part of the text.
    return { file, text: (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function readArticleFiles(root: string, slug: string): Promise<ArticleFiles> {
  const folder = path.posix.join(root.split(path.sep).join('/'), 'articles', slug);
  const [names, facts, de, en] = await Promise.all([
    readdir(folder),
    readTextFile(`${folder}/article.yaml`),
    readTextFile(`${folder}/index.de.mdx`),
    readTextFile(`${folder}/index.en.mdx`),
  ]);
  return { slug, folder, facts, texts: { ...(de && { de }), ...(en && { en }) }, names: names.toSorted() };
}

/** Folder names under `articles`, sorted; an absent folder holds none. */
export async function listArticleSlugs(root: string): Promise<string[]> {
  const folder = path.join(root, 'articles');
  if (!(await stat(folder).catch(() => undefined))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
