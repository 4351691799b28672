import type { Browser, Page } from '@playwright/test';
import type { Answer, BenchServer } from './bench-server.ts';
import type { Site } from './engine.ts';
import { observePaint, type Paint, readPaint } from './paint.ts';
import { KINDS, type Kind } from './served-file.ts';
import { slowDown } from './slow-line.ts';

/** One visit of the article with an empty cache. Bytes are gzip, counted in the server. */
export type Visit = Paint & {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly total: number;
  readonly requests: number;
  /** Bytes that the page did not need itself: fetched ahead, or kept by a service worker. */
  readonly ahead: number;
  readonly kept: number;
  readonly answers: readonly Answer[];
};

/** From opening the article to the first hit. */
export type FirstHit = { readonly milliseconds: number; readonly bytes: number; readonly requests: number };

/** A page is at rest when it has asked for nothing during this time. */
const REST_MS = 2_000;
const SEARCH_TIMEOUT_MS = 60_000;

/**
 * A reader comes from a ticket or a list of hits. An empty tab would favour sites without `Cross-Origin-Opener-Policy`:
 * only their pages can be shown by its process, the others wait for a new one, which no reader does.
 */
async function comeFromElsewhere(page: Page): Promise<void> {
  await page.goto('data:text/html,<title>elsewhere</title>');
}

export async function measureVisit(browser: Browser, server: BenchServer, site: Site): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await observePaint(page);
    await comeFromElsewhere(page);
    server.forget();
    await page.goto(server.origin + site.page, { waitUntil: 'load' });
    await server.quiet(REST_MS);
    const paint = await readPaint(page);
    const answers = server.answers();
    const own = answers.filter(({ purpose }) => purpose === 'page');
    const bytes = Object.fromEntries(
      KINDS.map((kind) => [kind, sumOf(own.filter((answer) => answer.kind === kind))]),
    ) as Record<Kind, number>;
    return {
      ...paint,
      bytes,
      total: sumOf(own),
      requests: own.length,
      ahead: sumOf(answers.filter(({ purpose }) => purpose === 'ahead')),
      kept: sumOf(answers.filter(({ purpose }) => purpose === 'kept')),
      answers,
    };
  } finally {
    await context.close();
  }
}

/** Opens the article and searches as soon as the search answers. @throws Error when there is no hit in a minute */
export async function measureFirstHit(
  browser: Browser,
  server: BenchServer,
  { page: address, search }: Site,
  query: string,
): Promise<FirstHit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(SEARCH_TIMEOUT_MS);
    await slowDown(await context.newCDPSession(page));
    await comeFromElsewhere(page);
    server.forget();
    const start = performance.now();
    await page.goto(server.origin + address, { waitUntil: 'commit' });
    await page.waitForFunction(search.isReady, search.open ?? search.field);
    if (search.open !== undefined) await page.locator(search.open).first().click();
    await page.locator(search.field).first().fill(query);
    await page.locator(search.hit).first().waitFor();
    const milliseconds = performance.now() - start;
    const answers = server.answers();
    return { milliseconds, bytes: sumOf(answers), requests: answers.length };
  } finally {
    await context.close();
  }
}

function sumOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}
