import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { localDate } from '#lib/core/local-date.ts';
import { type BuildBenchArguments, readArguments, USAGE } from '../bench/build/arguments.ts';
import { buildBase } from '../bench/build/base/build-base.ts';
import type { BuildEngine } from '../bench/build/engines/engine.ts';
import { lotseEngine } from '../bench/build/engines/lotse-engine.ts';
import { nextraEngine } from '../bench/build/engines/nextra-engine.ts';
import { starlightEngine } from '../bench/build/engines/starlight-engine.ts';
import { measureBuild } from '../bench/build/measure/measure-build.ts';
import { type BuildFigures, type BuildReport, formatBuildReport } from '../bench/build/report.ts';
import { readCorpus } from '../bench/search/corpus.ts';
import { runCommand, UsageError } from '../bench/usage-error.ts';

const ENGINES: readonly BuildEngine[] = [lotseEngine, starlightEngine, nextraEngine];

function getEngine(name: string): BuildEngine {
  const engine = ENGINES.find((one) => one.name === name);
  if (engine === undefined) throw new UsageError(`There is no engine ${name}.`);
  return engine;
}

function machine(): string {
  const memory = Math.round(totalmem() / 1e9);
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB`;
}

async function main({
  corpora,
  sizes,
  engines,
  json,
  work,
  limitMinutes,
}: BuildBenchArguments): Promise<void> {
  const chosen = engines.map(getEngine);
  const texts = corpora.flatMap((file) => readCorpus(file));
  const options = { work: path.resolve(work), limitSeconds: limitMinutes * 60, say: console.error };
  const results: BuildFigures[] = [];
  for (const size of sizes) {
    const articles = [...buildBase(texts, size)];
    for (const engine of chosen) {
      results.push(await measureBuild(engine, articles, options));
      const report: BuildReport = { date: localDate(new Date()), machine: machine(), results };
      // Written after each engine: the large sizes take hours.
      if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
      console.log(`${formatBuildReport(report)}\n`);
    }
  }
}

await runCommand(USAGE, async () => main(readArguments(process.argv.slice(2))));
