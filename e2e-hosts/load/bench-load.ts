import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { canInstallPackages, installPackages } from '../../scripts/lib/chromium.mjs';
import { ROOT } from '../../scripts/lib/steps.mjs';
import { createFixture, type Fixture } from '../fixture.ts';
import type { Host } from '../hosts/host.ts';
import { lotse } from '../hosts/lotse.ts';
import { nginx } from '../hosts/nginx.ts';
import { memoryOf } from './memory.ts';
import { runWrk, type WrkResult } from './wrk.ts';

/** `npm run bench:load`: our server and nginx on the same files, one after the other, over the loopback. */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const WARM_UP_SECONDS = 2;

const SCENARIOS = [
  { name: 'page, brotli', path: '/de/unable-to-relay/', headers: { 'Accept-Encoding': 'br' } },
  { name: 'page, plain', path: '/de/unable-to-relay/', headers: {} },
  { name: 'page, 304', path: '/de/unable-to-relay/', headers: {}, isConditional: true },
  { name: 'redirect', path: '/L1001?r=4', headers: {} },
] as const;

type Row = WrkResult & { readonly server: string; readonly scenario: string; readonly memory: number };

async function measure(host: Host, site: Fixture, workDir: string): Promise<Row[]> {
  const running = await host.start([site], workDir);
  try {
    const rows: Row[] = [];
    for (const { name, path: address, headers, ...scenario } of SCENARIOS) {
      const url = running.origin + address;
      const tag =
        'isConditional' in scenario
          ? (await fetch(url, { headers: { 'Accept-Encoding': '' } })).headers.get('etag')
          : null;
      const sent = { ...headers, ...(tag === null ? {} : { 'If-None-Match': tag }) };
      runWrk(url, WARM_UP_SECONDS, sent);
      const result = runWrk(url, SECONDS, sent);
      rows.push({ server: host.name, scenario: name, ...result, memory: memoryOf(running.pid ?? 0) });
    }
    return rows;
  } finally {
    await running.stop();
  }
}

function formatTable(rows: readonly Row[]): string {
  const header = ['scenario', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'failures', 'memory MB'];
  const cells = rows.map((row) => [
    row.scenario,
    row.server,
    row.requestsPerSecond.toFixed(0),
    row.p50.toFixed(2),
    row.p99.toFixed(2),
    `${row.failures}`,
    row.memory.toFixed(0),
  ]);
  const table = [header, ...cells];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

async function benchLoad(): Promise<void> {
  const isReady = ['/usr/bin/wrk', nginx.program ?? ''].every((program) => existsSync(program));
  if (!isReady && !(canInstallPackages() && installPackages(['wrk', ...nginx.packages]))) {
    throw new Error(
      'Needs wrk and nginx. Install them: sudo apt-get install wrk nginx libnginx-mod-http-brotli-static',
    );
  }
  const site = await createFixture('');
  try {
    const rows: Row[] = [];
    for (const host of [lotse, nginx])
      rows.push(...(await measure(host, site, path.join(site.siteDir, '..', host.name))));
    rows.sort((a, b) => a.scenario.localeCompare(b.scenario));
    console.log(formatTable(rows));
    const results = path.join(ROOT, 'bench', 'results');
    await mkdir(results, { recursive: true });
    const report = { cores: cpus().length, node: process.version, seconds: SECONDS, rows };
    await writeFile(path.join(results, 'load.json'), `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await site.remove();
  }
}

benchLoad().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
