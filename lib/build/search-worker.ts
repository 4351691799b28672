import { parentPort } from 'node:worker_threads';
import { findMisses } from '#lib/check/search/found-by.ts';
import { isStaffBuild } from '#lib/content/audience.ts';
import { type Content, getContent } from '#lib/content/content-store.ts';
import { type BuiltSearch, buildSearch } from '#lib/publish/search/build-search-files.ts';
import { readFields } from '#lib/publish/search/kept-fields.ts';
import { keepSearchFiles } from './keep-search-files.ts';

/* A thread that makes the search files and tries the queries of the articles; see search-in-thread.ts. */

/** Made when first asked for: when nothing has changed, nobody does. */
function createSearchOf(content: Content): () => BuiltSearch {
  let search: BuiltSearch | undefined;
  return () => {
    search ??= buildSearch(content, { fieldsOf: readFields });
    return search;
  };
}

const content = await getContent();
const { articles, vocabulary } = content;
const getSearch = createSearchOf(content);
// Among staff, readers of public articles still have an index of their own; the whole check asks it.
const asked = isStaffBuild() ? articles.filter(({ facts }) => facts.audience === 'internal') : articles;
// Side by side: the queries are asked in threads of their own.
const [misses] = await Promise.all([
  asked.some(({ facts }) => facts.foundBy.length > 0)
    ? findMisses(asked, articles, vocabulary, () => getSearch().index())
    : [],
  keepSearchFiles(content, () => getSearch().files()),
]);
parentPort?.postMessage(misses.length);
