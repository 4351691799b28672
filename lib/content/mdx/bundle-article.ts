import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import { isStaffBuild } from '../audience.ts';
import { hashValues } from '../hash-values.ts';
import { keptFolder, markUsed } from '../kept-folders.ts';
import { sourceVersion } from '../source-version.ts';
import type { ArticleText } from '../types.ts';
import { remarkArticle } from './remark-article.ts';

const CACHE = keptFolder('mdx');

function cacheKey({ body, locale }: ArticleText): string {
  // The plugins are part of `lib/content`, the compiler of the packages, which count too.
  return hashValues([sourceVersion(['lib/content']), locale, isStaffBuild(), body]).slice(0, 32);
}

async function compile({ body, locale }: ArticleText): Promise<string> {
  const { code } = await bundleMDX({
    source: body,
    mdxOptions(options) {
      options.remarkPlugins = [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        [remarkArticle, { locale, withInternal: isStaffBuild() }],
      ];
      return options;
    },
    esbuildOptions(options) {
      options.minify = false;
      options.target = 'es2022';
      return options;
    },
  });
  return code;
}

/**
 * Compiles the text of an article to code for {@link evaluateArticle}, by mdx-bundler. The result is kept on disk
 * under the hash of everything it depends on. Rejects when the MDX is broken; `npm run check` says so better.
 */
export async function bundleArticle(text: ArticleText): Promise<string> {
  const file = path.join(CACHE, `${cacheKey(text)}.js`);
  const cached = await readFile(file, 'utf8').catch(() => undefined);
  if (cached !== undefined) {
    markUsed(file);
    return cached;
  }
  const code = await compile(text);
  await mkdir(CACHE, { recursive: true });
  // Written beside and renamed: a second worker never reads half a file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, code);
  await rename(draft, file);
  return code;
}
