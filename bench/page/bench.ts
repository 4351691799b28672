import { type Browser, chromium } from '@playwright/test';
import type { PageBenchArguments } from './arguments.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { PageEngine, Site } from './engine.ts';
import type { Measured } from './figures.ts';
import { type LighthouseRun, runLighthouse } from './lighthouse.ts';
import { type FirstHit, measureFirstHit, measureVisit, type Visit } from './measure-page.ts';

type Contender = {
  readonly name: string;
  readonly site: Site;
  readonly server: BenchServer;
  readonly visits: Visit[];
  readonly firstHits: FirstHit[];
  readonly lighthouse: LighthouseRun[];
  readonly failures: Set<string>;
};

export type Outcome = {
  readonly measured: Readonly<Record<string, Measured>>;
  readonly failed: Readonly<Record<string, string>>;
};

/** Builds what is missing, then measures all engines in turn, run by run, so that none has the quiet hour. */
export async function benchPages(
  engines: readonly PageEngine[],
  { runs, article, query, withLighthouse }: PageBenchArguments,
  { executablePath, browserArguments }: { executablePath: string; browserArguments: readonly string[] },
): Promise<Outcome> {
  const { contenders, failed } = await prepare(engines, article);
  try {
    for (let run = 1; run <= runs; run += 1) {
      for (const contender of contenders) {
        console.log(`run ${run} of ${runs}: ${contender.name}`);
        const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
        await measure(browser, contender, query).finally(() => browser.close());
        if (!withLighthouse) continue;
        await attempt(contender, 'Lighthouse', async () => {
          const url = contender.server.origin + contender.site.page;
          contender.lighthouse.push(await runLighthouse(url, executablePath, browserArguments));
        });
      }
    }
  } finally {
    await Promise.all(contenders.map(({ server }) => server.close()));
  }
  return {
    failed: {
      ...failed,
      ...Object.fromEntries(
        contenders
          .filter(({ visits }) => visits.length === 0)
          .map(({ name, failures }) => [name, [...failures].join(' ')]),
      ),
    },
    measured: Object.fromEntries(
      contenders
        .filter(({ visits }) => visits.length > 0)
        .map(({ name, site, visits, firstHits, lighthouse, failures }) => [
          name,
          { version: site.version, visits, firstHits, lighthouse, failures: [...failures] },
        ]),
    ),
  };
}

async function prepare(
  engines: readonly PageEngine[],
  article: string,
): Promise<{ readonly contenders: readonly Contender[]; readonly failed: Readonly<Record<string, string>> }> {
  const contenders: Contender[] = [];
  const failed: Record<string, string> = {};
  for (const { name, prepare: prepareSite } of engines) {
    try {
      const site = await prepareSite(article);
      const server = await startBenchServer(site.folder, site.headersOf);
      const empty = { visits: [], firstHits: [], lighthouse: [], failures: new Set<string>() };
      contenders.push({ name, site, server, ...empty });
    } catch (error) {
      failed[name] = reasonOf(error);
      console.log(`${name}: ${reasonOf(error)}`);
    }
  }
  return { contenders, failed };
}

async function measure(browser: Browser, contender: Contender, query: string): Promise<void> {
  const { server, site } = contender;
  await attempt(contender, 'page', async () => {
    contender.visits.push(await measureVisit(browser, server, site));
  });
  await attempt(contender, 'first hit', async () => {
    contender.firstHits.push(await measureFirstHit(browser, server, site, query));
  });
}

/** A peer that fails at one thing is reported with the reason, not left out. */
async function attempt({ failures }: Contender, what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    failures.add(`${what}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
