import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES } from '#lib/core/locale.ts';
import { RENDER_PLAN, REUSABLE_GROUPS, type RenderPlan, type ReusableGroup } from '#lib/site/render-plan.ts';
import type { Fingerprints } from './fingerprint.ts';
import { readStoredPages, type StoredPages } from './page-store.ts';

export type BuildPlan = {
  readonly render: RenderPlan;
  /** Pages of earlier builds that are still right. */
  readonly reused: StoredPages;
};

/** Which article or code a page belongs to; `undefined` for pages that are always rendered. */
export function ownerOf(file: string, fingerprints: Fingerprints): string | undefined {
  const [locale = '', section = '', key = ''] = file.split('/');
  if (!LOCALES.some((known) => known === locale)) return undefined;
  return section === 'codes' ? fingerprints.codes.get(key) : fingerprints.articles.get(section);
}

/** Decides what to render, and writes it down for the renderer. */
export async function planBuild(fingerprints: Fingerprints): Promise<BuildPlan> {
  const reused: Record<string, StoredPages[string]> = {};
  const render: Record<ReusableGroup, string[]> = { articles: [], codes: [] };
  for (const group of REUSABLE_GROUPS) {
    for (const [key, fingerprint] of fingerprints[group]) {
      const pages = await readStoredPages(fingerprint);
      if (pages === undefined) render[group].push(key);
      else Object.assign(reused, pages);
    }
  }
  await mkdir(path.dirname(RENDER_PLAN), { recursive: true });
  await writeFile(RENDER_PLAN, JSON.stringify(render));
  return { render, reused };
}
