import type { Reply, Request } from '../../search/client/protocol.ts';
import { createFileLoader } from '../../search/worker/load-files.ts';
import { createSearchService } from '../../search/worker/search-service.ts';
import { type Handlers, serveCalls } from '../../search/worker/serve-calls.ts';
import { type EmbeddedFiles, fetchFrom } from './embedded-files.ts';

/** The search of the site over the files of the document. Codes that only the site has a page for are no links. */
export function serveFiles(
  { files, codes }: SearchSources,
  post: (reply: Reply) => void,
): (request: Request) => void {
  const service = createSearchService(createFileLoader(fetchFrom(files)));
  const handlers: Handlers = {
    ...service,
    async diagnose(takes, context) {
      const answer = await service.diagnose(takes, context);
      return { ...answer, codes: answer.codes.map((code) => withoutPage(code, codes)) };
    },
  };
  return serveCalls(handlers, post);
}

export type SearchSources = {
  readonly files: EmbeddedFiles;
  /** Codes that the index of the document has. */
  readonly codes: readonly string[];
};

function withoutPage<T extends { readonly page?: string }>(code: T, known: readonly string[]): T {
  if (code.page === undefined || known.includes(code.page)) return code;
  const { page: _, ...rest } = code;
  return rest as T;
}
