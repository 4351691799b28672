import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPeer, runIn } from '../peers/install-peer.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** One run. Scores from 0 to 100; `faults` are the audits that cost points, by category. */
export type LighthouseRun = {
  readonly scores: Readonly<Record<Category, number>>;
  readonly faults: readonly string[];
};

type Result = {
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
};

type AuditRef = { readonly id: string; readonly weight: number };

/**
 * Runs Lighthouse as it comes (a phone, simulated slow 4G) in a Chromium of its own.
 * @param chromium path of the program
 * @throws Error with the last words of Lighthouse
 */
export async function runLighthouse(
  url: string,
  chromium: string,
  browserArguments: readonly string[],
): Promise<LighthouseRun> {
  const folder = await installPeer('lighthouse', 'bench/page/tools/lighthouse');
  const work = await mkdtemp(path.join(tmpdir(), 'lotse-lighthouse-'));
  const output = path.join(work, 'report.json');
  process.env.CHROME_PATH = chromium;
  try {
    await runIn(folder, 'lighthouse', [
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
    ]);
    return readResult(JSON.parse(await readFile(output, 'utf8')) as Result);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function readResult({ categories, audits }: Result): LighthouseRun {
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((categories[category].score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = CATEGORIES.flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id} (${audits[id]?.title})`),
  );
  return { scores, faults };
}
