import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { groupBy } from '#lib/core/group-by.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { RENDER_PLAN, REUSABLE_GROUPS, type RenderPlan, type ReusableGroup } from '#lib/site/render-plan.ts';
import type { SealedFile } from '../seal/seal-pages.ts';
import type { Fingerprints } from './fingerprint.ts';
import { findStoredPages, pruneStoredPages, type StoredPages, storePages } from './page-store.ts';

export type BuildPlan = {
  readonly render: RenderPlan;
  /** Pages of earlier builds that are still right, by article or code. */
  readonly reused: readonly StoredPages[];
};

/** Which article or code a page belongs to; `undefined` for pages that are always rendered. */
function ownerOf(file: string, fingerprints: Fingerprints): string | undefined {
  const [locale = '', section = '', key = ''] = file.split('/');
  if (!LOCALES.some((known) => known === locale)) return undefined;
  return section === 'codes' ? fingerprints.codes.get(key) : fingerprints.articles.get(section);
}

/** Decides what to render, and writes it down for the renderer. */
export async function planBuild(fingerprints: Fingerprints): Promise<BuildPlan> {
  const reused: StoredPages[] = [];
  const render: Record<ReusableGroup, string[]> = { articles: [], codes: [] };
  for (const group of REUSABLE_GROUPS) {
    for (const [key, fingerprint] of fingerprints[group]) {
      const pages = findStoredPages(fingerprint);
      if (pages === undefined) render[group].push(key);
      else reused.push(pages);
    }
  }
  await mkdir(path.dirname(RENDER_PLAN), { recursive: true });
  await writeFile(RENDER_PLAN, JSON.stringify(render));
  return { render, reused };
}

/** Keeps the newly sealed pages of a finished portal for the next build, each under what it was made of. */
export function keepPages(
  sealed: readonly SealedFile[],
  { reused }: BuildPlan,
  fingerprints: Fingerprints,
  portal: string,
): void {
  const known = new Set(reused.map(({ fingerprint }) => fingerprint));
  for (const [owner, pages] of groupBy(sealed, ({ file }) => ownerOf(file, fingerprints))) {
    if (owner !== undefined && !known.has(owner)) storePages({ fingerprint: owner, pages }, portal);
  }
  pruneStoredPages(new Set([...fingerprints.articles.values(), ...fingerprints.codes.values()]));
}
