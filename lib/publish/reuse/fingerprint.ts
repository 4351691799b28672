import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codePages } from '#lib/catalogue/code-pages.ts';
import { isStaffBuild } from '#lib/content/audience.ts';
import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { hashValues } from '#lib/content/hash-values.ts';
import type { Article } from '#lib/content/types.ts';
import { groupBy } from '#lib/core/group-by.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { AssetManifest } from '#lib/site/assets.ts';
import { basePath, siteUrl } from '#lib/site/environment.ts';
import { programVersion } from './program-version.ts';

function hashOf(...parts: readonly unknown[]): string {
  return hashValues(parts).slice(0, 32);
}

async function hashFile(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
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
async function sharedFingerprint(contentRoot: string, manifest: AssetManifest): Promise<string> {
  const scripts = Object.entries(manifest).filter(([name]) => name.endsWith('.js'));
  const vocabulary = ['symptoms.yaml', 'components.yaml', 'site.yaml'].map((file) =>
    path.join(contentRoot, file),
  );
  return hashOf(programVersion(), await Promise.all(vocabulary.map(hashFile)), scripts, [
    siteUrl(),
    basePath(),
    isStaffBuild(),
  ]);
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
  /** Of all pages that belong to no article and no code. */
  readonly lists: string;
};

/** Figures by the article that shows them: name in the manifest and published address. */
function figuresBySlug(manifest: AssetManifest): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const figures = Object.entries(manifest).filter(([name]) => name.startsWith('figures/'));
  return groupBy(figures, ([name]) => name.split('/')[1] ?? '');
}

/** An article as lists know it: everything but its text. */
function listed({ facts, slug, texts }: Article) {
  return [facts, slug, LOCALES.map((locale) => texts[locale] && { ...texts[locale], body: '', bodyLine: 0 })];
}

/**
 * For each article, each code and the lists a hash of everything that their files are made of. Equal hash, equal
 * bytes; a test builds both ways and compares.
 */
export async function fingerprintPages(
  content: Content,
  contentRoot: string,
  manifest: AssetManifest,
): Promise<Fingerprints> {
  const shared = await sharedFingerprint(contentRoot, manifest);
  const figures = figuresBySlug(manifest);
  const ledger = new Map(content.ledger.map((entry) => [entry.id, entry]));
  const articles = new Map<string, string>();
  for (const article of content.articles) {
    const shown = figures.get(article.slug) ?? [];
    // The size of a drawing is read from its source, of which the published one is a part.
    const drawings = shown.map(([name]) => hashFile(path.join(article.folder, path.basename(name))));
    const elsewhere = linkedArticles(article, content).map(shownElsewhere);
    const parts = [article, ledger.get(article.facts.id), shown, await Promise.all(drawings), elsewhere];
    articles.set(article.slug, hashOf(shared, ...parts));
  }
  const codes = new Map(
    [...codePages(content.articles)].map(([id, page]): [string, string] => [
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
    ]),
  );
  const lists = hashOf('lists', shared, ...content.articles.map(listed), content.ledger, ...codes);
  return { articles, codes, lists };
}
