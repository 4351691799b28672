import { mkdir, rm } from 'node:fs/promises';
import type { Content } from '#lib/content/content-store.ts';
import { contentRoot } from '#lib/content/source.ts';
import { buildPageAssets } from '#lib/publish/assets/build-assets.ts';
import { type FinishedFile, layStored } from '#lib/publish/reuse/file-store.ts';
import { type Fingerprints, fingerprintPages } from '#lib/publish/reuse/fingerprint.ts';
import { type BuildPlan, planBuild, requirePlanned } from '#lib/publish/reuse/plan-build.ts';
import type { SealedFile } from '#lib/publish/seal/seal-pages.ts';
import { sealSite } from '#lib/publish/seal/seal-site.ts';
import type { AssetManifest } from '#lib/site/assets.ts';
import { basePath } from '#lib/site/environment.ts';
import type { Progress } from './progress.ts';
import { clearReplaced } from './publish.ts';
import { EXPORT_FOLDER, renderPages } from './render.ts';

export type MakePagesOptions = {
  /** Folder of the published portal, and the one in which the next one grows. */
  readonly target: string;
  readonly draft: string;
  readonly progress: Progress;
  readonly say: (line: string) => void;
  /** Ends the renderer when another step has failed. */
  readonly signal: AbortSignal;
};

/** The pages of a draft, and from what they come. */
export type MadePages = {
  /** Scripts and figures, which the pages name. */
  readonly pageAssets: AssetManifest;
  readonly fingerprints: Fingerprints;
  readonly plan: BuildPlan;
  /** Files of the last build that were laid. */
  readonly kept: readonly FinishedFile[];
  /** Pages that were made anew. */
  readonly sealed: readonly SealedFile[];
};

/** Lays an empty draft, with what is taken from the last build. */
async function layDraft({ reused }: BuildPlan, { target, draft }: MakePagesOptions): Promise<void> {
  await clearReplaced(target);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  layStored(reused, draft);
}

/** Begins a draft with all its pages: those that are new are rendered and sealed, the others laid as they were. */
export async function makePages(content: Content, options: MakePagesOptions): Promise<MadePages> {
  const { draft, progress, say, signal } = options;
  const pageAssets = await progress.run('scripts and figures', () => buildPageAssets(content));
  const { fingerprints, plan } = await progress.run(
    'plan',
    async () => {
      const prints = await fingerprintPages(content, contentRoot(), pageAssets);
      return { fingerprints: prints, plan: await planBuild(prints) };
    },
    ({ plan: { reused, render } }) =>
      `${reused.flatMap(({ files }) => files).length} files from the last build, ${render.articles.length} articles, ${render.codes.length} codes${render.lists ? ' and all lists' : ''} to render`,
  );
  const kept = plan.reused.flatMap(({ files }) => files);
  await progress.run(
    'render',
    () => renderPages(say, signal),
    (program) => `program ${program}`,
  );
  await progress.run('lay files of the last build', () => layDraft(plan, options));
  const sealed = await progress.run(
    'seal',
    () => sealSite(EXPORT_FOLDER, draft, basePath(), new Set(kept.map(({ file }) => file))),
    (pages) => `${pages.length} pages`,
  );
  requirePlanned(sealed, plan, fingerprints);
  return { pageAssets, fingerprints, plan, kept, sealed };
}
