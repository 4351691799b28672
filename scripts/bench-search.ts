import { writeFile } from 'node:fs/promises';
import { type BenchArguments, readArguments, USAGE } from '../bench/search/arguments.ts';
import { readOwnContent } from '../bench/search/content.ts';
import { articlesFromCorpora, type Query, readCorpus, readQueries } from '../bench/search/corpus.ts';
import type { Engine } from '../bench/search/engine.ts';
import { lotseEngine, lotseWholeEngine } from '../bench/search/lotse-engine.ts';
import { type ArticleSource, measureEngine } from '../bench/search/measure.ts';
import { miniSearchEngine } from '../bench/search/minisearch-engine.ts';
import { pagefindEngine } from '../bench/search/pagefind-engine.ts';
import { type EngineReport, formatReport } from '../bench/search/report.ts';
import { withLevelFreeLogs } from '../bench/search/variants.ts';
import { runCommand, UsageError } from '../bench/usage-error.ts';

const ENGINES: readonly Engine[] = [lotseEngine, lotseWholeEngine, miniSearchEngine, pagefindEngine];

async function main(args: BenchArguments): Promise<void> {
  const { source, queries } = await readInput(args);
  const chosen = queries
    .filter(({ kind }) => args.kinds === undefined || args.kinds.includes(kind))
    .filter((_, place) => args.half === undefined || place % 2 === args.half);
  const engines: Record<string, EngineReport> = {};
  const details: unknown[] = [];
  for (const name of args.engines) {
    const engine = ENGINES.find((one) => one.name === name);
    if (engine === undefined) throw new UsageError(`There is no engine ${name}.`);
    const { report, outcomes } = await measureEngine(engine, source, chosen);
    engines[name] = report;
    details.push(...outcomes.map((outcome) => ({ engine: name, ...outcome })));
  }
  console.log(formatReport({ engines }));
  if (args.json !== undefined) await writeFile(args.json, `${JSON.stringify({ engines }, null, 2)}\n`);
  if (args.details !== undefined) await writeFile(args.details, `${JSON.stringify(details)}\n`);
}

async function readInput({
  corpora,
  content,
  queries,
}: BenchArguments): Promise<{ source: ArticleSource; queries: readonly Query[] }> {
  const given = queries === undefined ? undefined : readQueries(queries);
  if (content !== undefined) {
    const own = await readOwnContent(content);
    return { source: { articles: () => own.articles, isOwnContent: true }, queries: given ?? own.queries };
  }
  const texts = corpora.flatMap((file) => readCorpus(file));
  return {
    source: { articles: (lang) => articlesFromCorpora(texts, lang), isOwnContent: false },
    queries: withLevelFreeLogs(given ?? []),
  };
}

await runCommand(USAGE, async () => main(readArguments(process.argv.slice(2))));
