import { type CodeBook, createCodeBook } from '#lib/codes/code-book.ts';
import { decodeCodeTable } from '#lib/codes/table-file.ts';
import type { Locale } from '#lib/core/locale.ts';
import { decodeListing, type Listing } from '#lib/publish/search/listing-file.ts';
import { decodeSearchManifest, type SearchManifest } from '#lib/publish/search/search-manifest.ts';
import { IndexError } from '#lib/search/index-error.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { createSearcher } from '#lib/search/search.ts';
import type { Searcher } from '#lib/search/types.ts';
import { SearchProblem } from '../client/problem.ts';
import type { FileLoader } from './load-files.ts';

/** What the search reads, each loaded when it is first needed. */
export type SearchFiles = {
  readonly searcher: () => Promise<Searcher>;
  readonly listing: (locale: Locale) => Promise<Listing>;
  readonly codeBook: () => Promise<CodeBook>;
};

/** @param address of the list of search files. */
export function openSearchFiles({ load, forget }: FileLoader, address: string): SearchFiles {
  /** Loads a file of the list. After a failure the list is asked for again: the portal may be a new one. */
  async function loadListed<T>(use: (manifest: SearchManifest) => Promise<T>): Promise<T> {
    const decode = async (response: Response) => decodeSearchManifest(await response.text());
    try {
      return await use(await load(address, decode, 'no-cache'));
    } catch (error) {
      forget(address);
      throw error;
    }
  }

  return {
    searcher: () =>
      loadListed(({ index, build }) =>
        load(index, async (response) => {
          const file = new Uint8Array(await response.arrayBuffer());
          return createSearcher(await openIndex(file, build).catch(explain));
        }),
      ),
    listing: (locale) =>
      loadListed(({ listings }) =>
        load(listings[locale], async (response) => decodeListing(await response.text())),
      ),
    codeBook: () =>
      loadListed(({ codes }) =>
        load(codes, async (response) => createCodeBook(decodeCodeTable(await response.text()))),
      ),
  };
}

/** An index of another build or format belongs to a portal that was published anew. */
function explain(error: unknown): never {
  const isStale = error instanceof IndexError && error.reason !== 'damaged';
  throw new SearchProblem(isStale ? 'stale' : 'damaged', { cause: error });
}
