import { codeTable } from '#lib/codes/table.ts';
import type { Content } from '#lib/content/content-store.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { Data } from '#lib/publish/assets/data-files.ts';
import { buildIndex } from '#lib/search/build-index.ts';
import { encodeIndexFile } from '#lib/search/store/index-file.ts';
import { type PackedIndex, type PackOptions, packIndex } from '#lib/search/store/pack-index.ts';
import { listArticleNames } from './article-names.ts';
import { encodeArticleNames } from './article-names-file.ts';
import { buildListing, listArticle } from './build-listing.ts';
import { codeFiles } from './code-files.ts';
import { indexFiles } from './index-files.ts';
import type { readFields } from './kept-fields.ts';
import { encodeListing } from './listing-file.ts';
import { searchBuild } from './search-build.ts';
import { toSearchArticle } from './to-search-article.ts';

/** The search of a portal, made once for all who need it. */
export type BuiltSearch = {
  /** What the search loads in the browser: the index, a listing and all articles for each language, the codes. */
  readonly files: () => Promise<readonly Data[]>;
  /** The whole index as one file. */
  readonly index: () => Uint8Array;
};

export type SearchOptions = Pick<PackOptions, 'isSparing'> & {
  /** Reads the words of all articles; `readFields` remembers them for the next build. */
  readonly fieldsOf?: typeof readFields;
};

export function buildSearch(content: Content, { fieldsOf, ...options }: SearchOptions = {}): BuiltSearch {
  const build = searchBuild(content);
  const articles = content.articles.map((article) => ({
    ...toSearchArticle(article, content),
    shown: { de: listArticle(article, content, 'de'), en: listArticle(article, content, 'en') },
  }));
  const packed = packIndex(buildIndex(articles, fieldsOf?.(articles)), { build, ...options });
  return {
    files: () => searchFiles(content, packed),
    index: () => encodeIndexFile(packed, build),
  };
}

/** The files of a search that nobody asks while they are made. */
export function buildSearchFiles(content: Content, options: SearchOptions = {}): Promise<readonly Data[]> {
  return buildSearch(content, options).files();
}

async function searchFiles(content: Content, packed: PackedIndex): Promise<readonly Data[]> {
  return [
    await indexFiles(packed, searchBuild(content)),
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
