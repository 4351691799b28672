import { SearchProblem } from '../client/problem.ts';
import { diagnose } from './diagnose.ts';
import type { FileLoader } from './load-files.ts';
import { readFile } from './read-file.ts';
import { openSearchFiles } from './search-files.ts';
import type { Handlers } from './serve-calls.ts';
import type { Session } from './session.ts';
import { suggest } from './suggest.ts';

/** What the worker does for each call. It keeps the last paste only. */
export function createSearchService(loader: FileLoader): Handlers {
  let session: Session | undefined;
  let sessions = 0;

  function sessionOf(number: number): Session {
    if (session?.number !== number) throw new SearchProblem('gone');
    return session;
  }

  return {
    async suggest({ files, input, locale }, { signal }) {
      return await suggest(input, await openSearchFiles(loader, files).searcher(), locale, signal);
    },
    async diagnose({ files, input, locale }, context) {
      const { searcher, listing, codeTable } = openSearchFiles(loader, files);
      const [engine, terms, codes, text] = await Promise.all([
        searcher(),
        listing(locale),
        codeTable(),
        typeof input === 'string' ? input : readFile(input),
      ]);
      sessions += 1;
      const sources = { searcher: engine, listing: terms, codes, locale, number: sessions };
      const found = await diagnose(text, sources, context);
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
