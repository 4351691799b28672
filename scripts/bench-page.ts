import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { judgeAims } from '../bench/page/aims.ts';
import { type PageBenchArguments, readArguments, USAGE } from '../bench/page/arguments.ts';
import { benchPages } from '../bench/page/bench.ts';
import { figuresOf } from '../bench/page/figures.ts';
import { lotseEngine } from '../bench/page/lotse-engine.ts';
import { PEER_ENGINES } from '../bench/page/peer-engines.ts';
import { formatReport, type Report } from '../bench/page/report.ts';
import { runCommand, UsageError } from '../bench/usage-error.ts';
import { CHROMIUM_ARGUMENTS } from '../e2e/chromium.ts';
import { findChromium } from './lib/chromium.mjs';

async function main(args: PageBenchArguments): Promise<void> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new UsageError('No Chromium was found. Name it: CHROMIUM_PATH=…');
  const engines = [lotseEngine, ...PEER_ENGINES].filter(({ name }) => args.engines.includes(name));
  const loadBefore = loadavg()[0] ?? 0;
  const { measured, failed } = await benchPages(engines, args, {
    executablePath,
    browserArguments: [...CHROMIUM_ARGUMENTS, '--disable-quic'],
  });
  const figures = Object.fromEntries(Object.entries(measured).map(([name, one]) => [name, figuresOf(one)]));
  const { lotse, ...peers } = figures;
  const report: Report = {
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model ?? '',
      node: process.version,
      loadBefore,
      loadAfter: loadavg()[0] ?? 0,
      date: new Date().toISOString(),
    },
    settings: { runs: args.runs, article: args.article, query: args.query },
    engines: figures,
    failed,
    aims: lotse === undefined ? [] : judgeAims(lotse, Object.values(peers)),
  };
  console.log(`\n${formatReport(report)}`);
  if (args.json !== undefined) await writeFile(args.json, `${JSON.stringify(report, null, 2)}\n`);
}

await runCommand(USAGE, async () => main(readArguments(process.argv.slice(2))));
