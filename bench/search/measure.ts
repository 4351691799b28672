import type { SearchArticle } from '#lib/search/types.ts';
import { type Query, relevantKeys } from './corpus.ts';
import type { BuiltEngine, Engine } from './engine.ts';
import { costFigures, kindFigures, type Outcome } from './figures.ts';
import type { EngineReport } from './report.ts';

/** Articles of the index that a query is put to; `index_lang` asks for one of a single language. */
export type ArticleSource = {
  readonly articles: (lang: string | undefined) => readonly SearchArticle[];
  /** `relevant` then holds slugs. */
  readonly isOwnContent: boolean;
};

/** Runs all queries through one engine; every index it needs is built once, one after the other. */
export async function measureEngine(
  engine: Engine,
  source: ArticleSource,
  queries: readonly Query[],
): Promise<{
  readonly report: EngineReport;
  readonly outcomes: readonly (Outcome & { readonly qid: string })[];
}> {
  const outcomes: (Outcome & { readonly qid: string })[] = [];
  let main = { buildSeconds: 0, clientBytes: 0, indexBytes: 0 };
  for (const lang of [...new Set(queries.map(({ index_lang }) => index_lang))].sort()) {
    const started = process.cpuUsage();
    const built = await engine.build(source.articles(lang));
    const buildSeconds = cpuMs(started) / 1000;
    if (lang === undefined || main.indexBytes === 0)
      main = { buildSeconds, clientBytes: built.clientBytes, indexBytes: built.indexBytes };
    for (const query of queries) {
      if (query.index_lang === lang)
        outcomes.push({ qid: query.qid, ...(await ask(built, query, source.isOwnContent)) });
    }
    await built.close();
  }
  return {
    report: { kinds: kindFigures(outcomes, main.clientBytes), cost: costFigures(outcomes, main) },
    outcomes,
  };
}

async function ask(built: BuiltEngine, query: Query, isOwnContent: boolean): Promise<Outcome> {
  const started = process.cpuUsage();
  const { keys, isSafe, bytes, requests } = await built.search(query);
  const relevant = relevantKeys(query, isOwnContent);
  return {
    kind: query.kind,
    rank: keys.slice(0, 10).findIndex((key) => relevant.has(key)),
    hasHits: keys.length > 0,
    isSafe,
    cpuMs: cpuMs(started),
    bytes,
    requests,
  };
}

function cpuMs(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
