import { findMisses } from '#lib/check/search/found-by.ts';
import { isStaffBuild } from '#lib/content/audience.ts';
import { type Content, getContent } from '#lib/content/content-store.ts';
import { type BuiltSearch, buildSearch } from '#lib/publish/search/build-search-files.ts';
import { readFields } from '#lib/publish/search/kept-fields.ts';
import { keepSearchFiles } from './keep-search-files.ts';

/*
 * A process that a build starts beside the renderer: it makes the search files and tries the queries of the articles,
 * through one index for both. All that it finds out is kept on the disk, where the build looks for it; a large index
 * never lies in the memory of the build itself, and takes none any more when this process has ended.
 */

/** Made when first asked for: when nothing has changed, nobody does. */
function createSearchOf(content: Content): () => BuiltSearch {
  let search: BuiltSearch | undefined;
  return () => {
    search ??= buildSearch(content, { fieldsOf: readFields });
    return search;
  };
}

const content = await getContent();
const getSearch = createSearchOf(content);
const asked = isStaffBuild()
  ? content.articles.filter(({ facts }) => facts.audience === 'internal')
  : content.articles;
// Side by side: the queries are asked in threads of their own.
await Promise.all([
  asked.some(({ facts }) => facts.foundBy.length > 0) &&
    findMisses(asked, content.articles, content.vocabulary, () => getSearch().index()),
  keepSearchFiles(content, () => getSearch().files()),
]);
