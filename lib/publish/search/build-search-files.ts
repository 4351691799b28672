import { codeTable } from '#lib/codes/table.ts';
import { encodeCodeTable } from '#lib/codes/table-file.ts';
import type { Content } from '#lib/content/content-store.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { DataFile } from '#lib/publish/assets/build-assets.ts';
import { buildIndex } from '#lib/search/build-index.ts';
import { packIndex } from '#lib/search/serialize.ts';
import { buildListing } from './build-listing.ts';
import { encodeListing } from './listing-file.ts';
import { searchBuild } from './search-build.ts';
import { toSearchArticle } from './to-search-article.ts';

/** What the search loads in the browser: the index, a listing for each language, the table of codes. */
export async function buildSearchFiles(content: Content): Promise<readonly DataFile[]> {
  const articles = content.articles.map((article) => toSearchArticle(article, content));
  return [
    { name: 'search-index.bin', content: packIndex(buildIndex(articles), searchBuild(content)) },
    ...LOCALES.map((locale) => ({
      name: `listing.${locale}.json`,
      content: encodeListing(buildListing(content, locale)),
    })),
    { name: 'codes.json', content: encodeCodeTable(codeTable()) },
  ];
}
