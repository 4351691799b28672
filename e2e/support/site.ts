import { readFileSync } from 'node:fs';

type ApiArticle = {
  readonly id: number;
  readonly slug: string;
  readonly texts: { readonly de: { readonly title: string }; readonly en?: { readonly title: string } };
};

/** The published articles, from the portal's own machine interface. */
export const ARTICLES = (
  JSON.parse(readFileSync('out/api/articles.json', 'utf8')) as { articles: readonly ApiArticle[] }
).articles;

/** Every page in the sitemap, as paths. */
export const PAGES: readonly string[] = [
  ...readFileSync('out/sitemap.xml', 'utf8').matchAll(/<loc>(.*?)<\/loc>/gu),
].map((match) => new URL(match[1] ?? '').pathname);

/**
 * One page of each kind in each language: what differs between two pages of a kind is their content, and that is
 * looked at in tests of its own.
 */
export const PAGE_KINDS: readonly string[] = ['de', 'en'].flatMap((locale) => {
  const own = PAGES.filter((page) => page.startsWith(`/${locale}/`));
  const kinds = new Map<string, string>();
  for (const page of own) {
    const [, , section = '', name] = page.split('/');
    const isList = ['symptoms', 'components', 'codes'].includes(section);
    kinds.set(isList ? `${section}/${name ? '*' : ''}` : page, page);
  }
  return [...kinds.values()];
});
