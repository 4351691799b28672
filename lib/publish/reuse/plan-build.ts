import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { groupBy } from '#lib/core/group-by.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { articleUrl, codesUrl, homeUrl } from '#lib/core/url.ts';
import { RENDER_PLAN, REUSABLE_GROUPS, type RenderPlan, type ReusableGroup } from '#lib/site/render-plan.ts';
import { type FinishedFile, findStored, pruneStored, type StoredFiles, store } from './file-store.ts';
import type { Fingerprints } from './fingerprint.ts';

export type BuildPlan = {
  readonly render: RenderPlan;
  /** Files of the last build that are still right. */
  readonly reused: readonly StoredFiles[];
};

/** Decides what to render, and writes it down for the renderer. */
export async function planBuild(fingerprints: Fingerprints): Promise<BuildPlan> {
  const reused: StoredFiles[] = [];
  const isReused = (fingerprint: string) => {
    const found = findStored(fingerprint);
    if (found !== undefined) reused.push(found);
    return found !== undefined;
  };
  const wanted: Record<ReusableGroup, string[]> = { articles: [], codes: [] };
  for (const group of REUSABLE_GROUPS) {
    for (const [key, fingerprint] of fingerprints[group]) {
      if (!isReused(fingerprint)) wanted[group].push(key);
    }
  }
  const render = { ...wanted, lists: !isReused(fingerprints.lists) };
  await mkdir(path.dirname(RENDER_PLAN), { recursive: true });
  await writeFile(RENDER_PLAN, JSON.stringify(render));
  return { render, reused };
}

/** The fingerprint of what a page is made of. @param file its path in the portal */
function ownerOf(file: string, { articles, codes, lists }: Fingerprints): string {
  const [locale = '', section = '', key = ''] = file.split('/');
  if (!LOCALES.some((known) => known === locale)) return lists;
  return (section === 'codes' ? codes.get(key) : articles.get(section)) ?? lists;
}

/** The page of each article and code that had to be rendered, and one that stands for the lists. */
function plannedPages({ articles, codes, lists }: RenderPlan): readonly string[] {
  return LOCALES.flatMap((locale) => [
    ...articles.map((slug) => articleUrl(locale, slug)),
    ...codes.map((code) => codesUrl(locale, code)),
    ...(lists ? [homeUrl(locale)] : []),
  ]).map((address) => `${address.slice(1)}index.html`);
}

const REMEDY = 'Remove .cache/pages and .next, and build again.';

/**
 * Makes sure that what was rendered is what was planned: a page that is missing would be missing in the portal, and
 * while lists are taken from the last build, what the framework renders in their place is empty.
 * @param pages new pages. Throws where one of them is missing, or was neither planned nor kept
 */
export function requirePlanned(
  pages: readonly { readonly file: string }[],
  { render }: BuildPlan,
  fingerprints: Fingerprints,
): void {
  const files = new Set(pages.map(({ file }) => file));
  const missing = plannedPages(render).find((file) => !files.has(file));
  if (missing) throw new Error(`The page ${missing} was not rendered. ${REMEDY}`);
  const isEmpty = (file: string) => !render.lists && ownerOf(file, fingerprints) === fingerprints.lists;
  const empty = pages.find(({ file }) => isEmpty(file));
  if (empty) throw new Error(`The last build had no page ${empty.file}. ${REMEDY}`);
}

/**
 * Keeps the new files of a finished portal for the next build, each under what it was made of.
 * @param files new pages, and new files that are made of one article alone, with its slug
 */
export function keepFinished(
  files: readonly (FinishedFile & { readonly slug?: string | undefined })[],
  { reused }: BuildPlan,
  fingerprints: Fingerprints,
  portal: string,
): void {
  const known = new Set(reused.map(({ fingerprint }) => fingerprint));
  const ownerOfFile = ({ file, slug }: (typeof files)[number]) =>
    (slug && fingerprints.articles.get(slug)) ?? ownerOf(file, fingerprints);
  for (const [fingerprint, own] of groupBy(files, ownerOfFile)) {
    const finished = own.map(({ file, digest, styleHash }) => ({ file, digest, styleHash }));
    if (!known.has(fingerprint)) store({ fingerprint, files: finished }, portal);
  }
  pruneStored(
    new Set([...fingerprints.articles.values(), ...fingerprints.codes.values(), fingerprints.lists]),
  );
}
