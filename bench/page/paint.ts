import type { Page } from '@playwright/test';

/** Milliseconds from the start of the navigation, as the browser reports them. */
export type Paint = {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What tasks after the first paint take beyond 50 ms each (web.dev/tbt), until the page is at rest. */
  readonly blocking: number;
  /** Sum of all shifts that no input caused; at least as strict as the worst window of web.dev/cls. */
  readonly shift: number;
};

const LONG_TASK = 50;

type Observed = {
  largest: number;
  shift: number;
  readonly tasks: { readonly end: number; readonly duration: number }[];
};

type ShiftFacts = { readonly value: number; readonly hadRecentInput: boolean };

/** Listens before anything of the page runs. */
export async function observePaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Observed = { largest: 0, shift: 0, tasks: [] };
    Object.assign(globalThis, { benchPaint: seen });
    const takers: Readonly<Record<string, (entry: PerformanceEntry) => void>> = {
      'largest-contentful-paint'({ startTime }) {
        seen.largest = startTime;
      },
      'layout-shift'(entry) {
        const { value, hadRecentInput } = entry as PerformanceEntry & ShiftFacts;
        if (!hadRecentInput) seen.shift += value;
      },
      longtask({ startTime, duration }) {
        seen.tasks.push({ end: startTime + duration, duration });
      },
    };
    for (const [type, take] of Object.entries(takers)) {
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    }
  });
}

export async function readPaint(page: Page): Promise<Paint> {
  const { seen, firstPaint } = await page.evaluate(() => ({
    seen: (globalThis as unknown as { readonly benchPaint: Observed }).benchPaint,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  // Of a task during which the first paint fell, only the rest counts.
  const blocking = seen.tasks
    .map(({ end, duration }) => Math.min(duration, end - firstPaint) - LONG_TASK)
    .filter((time) => time > 0)
    .reduce((sum, time) => sum + time, 0);
  return { firstPaint, largestPaint: seen.largest, blocking, shift: seen.shift };
}
