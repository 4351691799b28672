import type { Content } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { attribute, type Element, elementsIn, findElement, setAttribute } from '../seal/html-tree.ts';
import { type Anchors, articleAnchor } from './anchors.ts';
import { readAsset, readPage, type Site, toDataUrl } from './read-site.ts';
import { rewriteArticle } from './rewrite-article.ts';

export type CollectedArticle = {
  readonly article: Article;
  readonly element: Element;
  readonly style: string;
};

async function embedAssets(main: Element, site: Site): Promise<ReadonlyMap<string, string>> {
  const sources = [...elementsIn(main)].flatMap((element) =>
    element.tagName === 'img' ? (attribute(element, 'src') ?? []) : [],
  );
  const embedded = sources.map(
    async (source): Promise<[string, string]> => [source, toDataUrl(source, await readAsset(site, source))],
  );
  return new Map(await Promise.all(embedded));
}

/** The articles of one language as parts of one document, in the order of their numbers. */
export async function collectArticles(
  { articles }: Pick<Content, 'articles'>,
  site: Site,
  {
    locale,
    anchors,
    isForPaper,
  }: { readonly locale: Locale; readonly anchors: Anchors; readonly isForPaper: boolean },
): Promise<readonly CollectedArticle[]> {
  const collected: CollectedArticle[] = [];
  for (const article of articles) {
    const url = articleUrl(locale, article.slug);
    const { document, style } = await readPage(site, url);
    const main = findElement(document, 'main');
    const assets = await embedAssets(main, site);
    const { id } = article.facts;
    const element = rewriteArticle(main, {
      id,
      anchor: articleAnchor(locale, id),
      anchors,
      base: site.base,
      isForPaper,
      embed: (address) => assets.get(address) ?? address,
    });
    setAttribute(element, 'data-address', url);
    setAttribute(element, 'aria-label', textOf(article, locale).title);
    collected.push({ article, element, style });
  }
  return collected;
}
