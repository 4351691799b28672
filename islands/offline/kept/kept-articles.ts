import { cachePrefix } from '#lib/publish/offline/keeping.ts';
import { pageTitle } from './page-title.ts';

export type KeptArticle = { readonly href: string; readonly title: string };

/** Titles of articles begin with their number. */
const ARTICLE_TITLE = /^L \d{4,6} · /u;

/**
 * Articles that the service worker kept, in the order of their numbers.
 * @param base folder of the portal on its host
 * @param locale language of the wanted articles
 */
export async function keptArticles(base: string, locale: string): Promise<readonly KeptArticle[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const found = new Map<string, string>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith(`${base}/${locale}/`) || !pathname.endsWith('/')) continue;
      const title = pageTitle((await (await cache.match(request))?.text()) ?? '');
      if (ARTICLE_TITLE.test(title)) found.set(pathname, title);
    }
  }
  return [...found]
    .map(([href, title]) => ({ href, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }));
}
