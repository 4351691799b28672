import { createCodeBook } from '#lib/codes/code-book.ts';
import { decodeCodeTable } from '#lib/codes/table-file.ts';
import { decodeListing } from '#lib/publish/search/listing-file.ts';
import { IndexError } from '#lib/search/index-error.ts';
import { openIndex } from '#lib/search/open-index.ts';
import { createSearcher } from '#lib/search/search.ts';
import { SearchProblem } from '../client/problem.ts';
import type { SearchFiles } from '../client/protocol.ts';
import { diagnose } from './diagnose.ts';
import type { FileLoader } from './load-files.ts';
import { readFile } from './read-file.ts';
import type { Handlers } from './serve-calls.ts';
import type { Session } from './session.ts';
import { suggest } from './suggest.ts';

/** An index of another build or format belongs to a portal that was published anew. */
function explain(error: unknown): never {
  const isStale = error instanceof IndexError && error.reason !== 'damaged';
  throw new SearchProblem(isStale ? 'stale' : 'damaged', { cause: error });
}

/** What the worker does for each call. It keeps the last paste only. */
export function createSearchService({ load }: FileLoader): Handlers {
  let session: Session | undefined;
  let sessions = 0;

  const loadSearcher = ({ index, build }: SearchFiles) =>
    load(index, async (response) => {
      const file = new Uint8Array(await response.arrayBuffer());
      return createSearcher(await openIndex(file, build).catch(explain));
    });
  const loadListing = ({ listing }: SearchFiles) =>
    load(listing, async (response) => decodeListing(await response.text()));
  const loadCodes = ({ codes }: SearchFiles) =>
    load(codes, async (response) => createCodeBook(decodeCodeTable(await response.text())));

  function sessionOf(number: number): Session {
    if (session?.number !== number) throw new SearchProblem('gone');
    return session;
  }

  return {
    async suggest({ files, input, locale }) {
      return await suggest(input, await loadSearcher(files), locale);
    },
    async diagnose({ files, input, locale }, context) {
      const [searcher, listing, book, text] = await Promise.all([
        loadSearcher(files),
        loadListing(files),
        loadCodes(files),
        typeof input === 'string' ? input : readFile(input),
      ]);
      sessions += 1;
      const found = await diagnose(text, { searcher, listing, book, locale, number: sessions }, context);
      session = found.session;
      return found.answer;
    },
    async lines({ session: number, from, to }) {
      return sessionOf(number).drawLines({ from, to });
    },
    async masked({ session: number, extent }) {
      return sessionOf(number).maskedText(extent);
    },
    async read({ file }) {
      return await readFile(file);
    },
  };
}
