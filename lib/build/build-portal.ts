import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '#lib/check/check-content.ts';
import { isStaffBuild } from '#lib/content/audience.ts';
import { type Content, ContentError, getContent, getLoadedContent } from '#lib/content/content-store.ts';
import { keptFolder, markUsed } from '#lib/content/kept-folders.ts';
import { contentRoot } from '#lib/content/source.ts';
import { hasErrors } from '#lib/core/diagnostic.ts';
import { precompress } from '#lib/hosting/precompress.ts';
import { writeHostFiles } from '#lib/hosting/write-host-files.ts';
import { ASSET_FOLDER, buildAssets } from '#lib/publish/assets/build-assets.ts';
import { buildEmbed } from '#lib/publish/desk/embed.ts';
import { machineFiles } from '#lib/publish/machine/machine-files.ts';
import { buildServiceWorker } from '#lib/publish/offline/build-service-worker.ts';
import { writeFiles } from '#lib/publish/output-file.ts';
import { forwardings } from '#lib/publish/permalinks/forwarding.ts';
import { fingerprintPages } from '#lib/publish/reuse/fingerprint.ts';
import { layStoredPages } from '#lib/publish/reuse/page-store.ts';
import { keepPages, planBuild } from '#lib/publish/reuse/plan-build.ts';
import type { SealedFile } from '#lib/publish/seal/seal-pages.ts';
import { sealSite } from '#lib/publish/seal/seal-site.ts';
import { buildSearchFiles } from '#lib/publish/search/build-search-files.ts';
import { basePath, siteUrl } from '#lib/site/environment.ts';
import { getSettings } from '#lib/site/settings.ts';
import { keepFiles } from './kept-files.ts';
import { createProgress, formatBytes } from './progress.ts';
import { pruneKept } from './prune-kept.ts';
import { publish, restorePublished } from './publish.ts';
import { EXPORT_FOLDER, renderPages } from './render.ts';
import { requireAudience } from './require-audience.ts';

export type BuildOptions = {
  /** Folder of the published portal. The draft grows beside it. */
  readonly target: string;
  readonly say: (line: string) => void;
};

/** Looks at the settings before anything is done; each page would find the same fault, minutes later. */
function requireAddress(): void {
  siteUrl();
  basePath();
}

async function requireSoundContent(): Promise<Content> {
  const diagnostics = await checkContent(contentRoot(), { content: await getLoadedContent() });
  if (hasErrors(diagnostics)) throw new ContentError(diagnostics);
  return getContent();
}

/** Everything that the search is made of, apart from the program. */
function getSearchFiles(content: Content) {
  const { articles, vocabulary, ledger } = content;
  const settings = [siteUrl(), basePath(), isStaffBuild()];
  return keepFiles([articles, vocabulary, ledger, settings], () => buildSearchFiles(content));
}

/** Writes what stands beside the pages. @param pages all pages of the portal */
async function writeOtherFiles(
  draft: string,
  pages: readonly SealedFile[],
  content: Content,
): Promise<readonly string[]> {
  const files = [...new Set(pages.map(({ file }) => file))].toSorted();
  writeFiles(draft, machineFiles(content, files));
  const styleHashes = [...new Set(pages.map(({ styleHash }) => styleHash))].toSorted();
  await writeHostFiles(
    {
      basePath: basePath(),
      siteUrl: process.env.SITE_URL ? siteUrl() : undefined,
      styleHashes,
      redirects: forwardings(content),
    },
    draft,
  );
  return files;
}

/**
 * Checks, renders, seals and publishes the portal. Rejects without touching the published one when the content has
 * errors, a page cannot be sealed, or anything else fails.
 * @returns the table of stages
 */
export async function buildPortal({ target, say }: BuildOptions): Promise<string> {
  requireAudience(target);
  requireAddress();
  await restorePublished(target);
  const draft = `${target}.new`;
  const progress = createProgress(say);
  const content = await progress.run(
    'check',
    requireSoundContent,
    ({ articles }) => `${articles.length} articles`,
  );
  const manifest = await progress.run(
    'assets and search index',
    async () => buildAssets(content, await getSearchFiles(content)),
    (files) => `${Object.keys(files).length} files`,
  );
  const fingerprints = await fingerprintPages(content, contentRoot(), manifest);
  const plan = await progress.run(
    'plan',
    () => planBuild(fingerprints),
    ({ render, reused }) =>
      `${reused.flatMap(({ pages }) => pages).length} pages from the last build, ${render.articles.length} articles and ${render.codes.length} codes to render`,
  );
  await progress.run(
    'render',
    () => renderPages(say),
    (program) => `program ${program}`,
  );
  await rm(draft, { recursive: true, force: true });
  await mkdir(path.join(draft, 'assets'), { recursive: true });
  await cp(ASSET_FOLDER, path.join(draft, 'assets'), { recursive: true });
  const sealed = await progress.run(
    'seal',
    () => sealSite(EXPORT_FOLDER, draft, basePath()),
    (pages) => `${pages.length} pages`,
  );
  const laid = new Set(plan.reused.flatMap((pages) => layStoredPages(pages, draft)));
  await progress.run('search box for other sites', () => buildEmbed(draft, manifest), formatBytes);
  const files = await progress.run(
    'feeds, JSON, host files',
    () => writeOtherFiles(draft, [...plan.reused.flatMap(({ pages }) => pages), ...sealed], content),
    (all) => `${all.length} pages in all`,
  );
  await progress.run(
    'service worker',
    () => buildServiceWorker(draft, { base: basePath(), manifest, isWanted: getSettings().serviceWorker }),
    formatBytes,
  );
  await progress.run(
    'compress',
    () => precompress(draft, { cacheDir: keptFolder('precompressed'), markUsed, finished: laid }),
    ({ files: count, fromCache, bytes }) =>
      `${count} files, ${fromCache} from the cache; ${formatBytes(bytes.plain)} → ${formatBytes(bytes.br)} brotli, ${formatBytes(bytes.gz)} gzip`,
  );
  await progress.run('keep pages', async () => keepPages(sealed, plan, fingerprints, draft));
  await publish(draft, target);
  await progress.run(
    'prune',
    async () => pruneKept(),
    (removed) => `${removed} kept files removed`,
  );
  return `${files.length} pages in ${target}/\n${progress.table()}`;
}
