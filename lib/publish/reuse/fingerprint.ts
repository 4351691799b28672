import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { codePages } from '#lib/catalogue/code-pages.ts';
import { isStaffBuild } from '#lib/content/audience.ts';
import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { AssetManifest } from '#lib/site/assets.ts';
import { basePath, siteUrl } from '#lib/site/environment.ts';
import { programVersion } from './program-version.ts';

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

async function hashFile(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

async function hashFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  return Promise.all(files.map(async (file) => `${file} ${await hashFile(file)}`));
}

/** What stands on other pages of an article; when it changes, those pages change too. */
function shownElsewhere(article: Article) {
  const { id, status, fixedIn } = article.facts;
  return [
    id,
    article.slug,
    status,
    fixedIn,
    LOCALES.map((locale) => [textOf(article, locale).title, textOf(article, locale).locale]),
  ];
}

/** Hash of templates, settings, versions and of what stands on every page. */
async function sharedFingerprint(
  content: Content,
  contentRoot: string,
  manifest: AssetManifest,
): Promise<string> {
  const scripts = Object.entries(manifest).filter(([name]) => name.endsWith('.js'));
  const vocabulary = ['symptoms.yaml', 'components.yaml', 'site.yaml'].map((file) =>
    path.join(contentRoot, file),
  );
  return hashOf(
    programVersion(),
    await Promise.all(vocabulary.map(hashFile)),
    scripts,
    [siteUrl(), basePath(), isStaffBuild()],
    // The footer of every page counts the articles.
    [content.articles.length, content.articles.filter((article) => article.texts.en).length],
  );
}

/** Numbers that the text of an article links to, and those it names as related. */
function linkedArticles(article: Article, { byId }: Content): Article[] {
  const inText = LOCALES.flatMap((locale) =>
    [...(article.texts[locale]?.body ?? '').matchAll(/\(L(\d+)/gu)].map((match) => Number(match[1])),
  );
  const ids = new Set([...inText, ...article.facts.related.map(({ id }) => id)]);
  return [...ids].toSorted((a, b) => a - b).flatMap((id) => byId.get(id) ?? []);
}

export type Fingerprints = {
  readonly articles: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
};

/**
 * For each article and each code a hash of everything its pages are made of. Equal hash, equal bytes; a test builds
 * both ways and compares.
 */
export async function fingerprintPages(
  content: Content,
  contentRoot: string,
  manifest: AssetManifest,
): Promise<Fingerprints> {
  const shared = await sharedFingerprint(content, contentRoot, manifest);
  const articles = await Promise.all(
    content.articles.map(async (article): Promise<[string, string]> => {
      const figures = Object.entries(manifest).filter(([name]) =>
        name.startsWith(`figures/${article.slug}/`),
      );
      return [
        article.slug,
        hashOf(
          shared,
          await hashFolder(article.folder),
          figures,
          linkedArticles(article, content).map(shownElsewhere),
        ),
      ];
    }),
  );
  const codes = [...codePages(content.articles)].map(([id, page]): [string, string] => [
    id,
    hashOf(
      shared,
      // Codes that the table does not know may have all else in common.
      id,
      page.entry,
      page.group,
      page.articles.map((article) => [
        shownElsewhere(article),
        LOCALES.map((locale) => textOf(article, locale).summary),
      ]),
    ),
  ]);
  return { articles: new Map(articles), codes: new Map(codes) };
}
