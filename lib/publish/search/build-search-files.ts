import { codeTable } from '#lib/codes/table.ts';
import type { Content } from '#lib/content/content-store.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { Data } from '#lib/publish/assets/data-files.ts';
import { buildIndex } from '#lib/search/build-index.ts';
import { type PackOptions, packIndex } from '#lib/search/store/pack-index.ts';
import { listArticleNames } from './article-names.ts';
import { encodeArticleNames } from './article-names-file.ts';
import { buildListing, listArticle } from './build-listing.ts';
import { codeFiles } from './code-files.ts';
import { indexFiles } from './index-files.ts';
import { encodeListing } from './listing-file.ts';
import { searchBuild } from './search-build.ts';
import { toSearchArticle } from './to-search-article.ts';

/** What the search loads in the browser: the index, a listing and all articles for each language, the table of codes. */
export async function buildSearchFiles(
  content: Content,
  options: Pick<PackOptions, 'isSparing'> = {},
): Promise<readonly Data[]> {
  const build = searchBuild(content);
  const articles = content.articles.map((article) => ({
    ...toSearchArticle(article, content),
    shown: { de: listArticle(article, content, 'de'), en: listArticle(article, content, 'en') },
  }));
  return [
    await indexFiles(packIndex(buildIndex(articles), { build, ...options }), build),
    ...LOCALES.flatMap((locale) => [
      { name: `listing.${locale}.json`, content: encodeListing(buildListing(content, locale)) },
      {
        name: `articles.${locale}.json`,
        content: encodeArticleNames(listArticleNames(content, locale)),
      },
    ]),
    await codeFiles(codeTable()),
  ];
}
