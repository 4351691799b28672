import { type CodeTable, openCodeTable } from '#lib/codes/parts/open-code-table.ts';
import { STARTS_NAME } from '#lib/codes/parts/part-names.ts';
import type { Locale } from '#lib/core/locale.ts';
import { decodeListing, type Listing } from '#lib/publish/search/listing-file.ts';
import { decodeSearchManifest, type SearchManifest } from '#lib/publish/search/search-manifest.ts';
import { IndexError } from '#lib/search/index-error.ts';
import { createSearcher } from '#lib/search/search.ts';
import { openIndexFile } from '#lib/search/store/index-file.ts';
import { openIndex, type PartSource } from '#lib/search/store/open-index.ts';
import { FILTER_NAME, partName, ROOT_NAME } from '#lib/search/store/part-names.ts';
import type { Searcher } from '#lib/search/types.ts';
import { SearchProblem } from '../client/problem.ts';
import type { FileLoader } from './load-files.ts';
import { createPartFolder, type PartFolder } from './load-parts.ts';

/** What the search reads, each loaded when it is first needed. */
export type SearchFiles = {
  readonly searcher: () => Promise<Searcher>;
  readonly listing: (locale: Locale) => Promise<Listing>;
  readonly codeTable: () => Promise<CodeTable>;
};

/** @param address of the list of search files. */
export function openSearchFiles(loader: FileLoader, address: string): SearchFiles {
  const { load, keep, forget } = loader;

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

  /** @param isRetry whether something was wrong with its files before */
  function openFolder(folder: string, isRetry: boolean): PartFolder {
    const files = createPartFolder(loader.fetchFile, folder);
    if (isRetry) files.distrustCache();
    return files;
  }

  /** A part may be broken, or belong to a portal that is gone: the next search asks for the list again. */
  function distrust(files: PartFolder): void {
    files.distrustCache();
    forget(address);
  }

  async function openParts(folder: string, build: string, isRetry: boolean): Promise<Searcher> {
    const files = openFolder(folder, isRetry);
    const root = await files.load(ROOT_NAME);
    const { search } = createSearcher(orExplain(() => openIndex(root, build, partsIn(files))));
    return {
      search: (input, options) =>
        search(input, options).catch((error: unknown) => {
          distrust(files);
          return explain(error);
        }),
    };
  }

  async function openCodes(folder: string, isRetry: boolean): Promise<CodeTable> {
    const files = openFolder(folder, isRetry);
    const { bookFor } = openCodeTable(await files.load(STARTS_NAME), files.load);
    return {
      bookFor: (question) =>
        bookFor(question).catch((error: unknown) => {
          distrust(files);
          throw error instanceof SearchProblem ? error : new SearchProblem('damaged', { cause: error });
        }),
    };
  }

  async function openListed({ index, build }: SearchManifest): Promise<Searcher> {
    return index.endsWith('/')
      ? await keep(index, (isRetry) => openParts(index, build, isRetry))
      : await load(index, (response) => openFile(response, build));
  }

  return {
    searcher: () => loadListed(openListed),
    listing: (locale) =>
      loadListed(({ listings }) =>
        load(listings[locale], async (response) => decodeListing(await response.text())),
      ),
    codeTable: () => loadListed(({ codes }) => keep(codes, (isRetry) => openCodes(codes, isRetry))),
  };
}

function partsIn({ load }: PartFolder): PartSource {
  return {
    filter: (signal) => load(FILTER_NAME, signal),
    part: (space, place, signal) => load(partName(space, place), signal),
  };
}

async function openFile(response: Response, build: string): Promise<Searcher> {
  const file = new Uint8Array(await response.arrayBuffer());
  return createSearcher(orExplain(() => openIndexFile(file, build)));
}

function orExplain<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    return explain(error);
  }
}

/** An index of another build or format belongs to a portal that was published anew. */
function explain(error: unknown): never {
  if (!(error instanceof IndexError)) throw error;
  throw new SearchProblem(error.reason === 'damaged' ? 'damaged' : 'stale', { cause: error });
}
