import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BegunCheck, beginCheck } from '#lib/check/check-content.ts';
import { type Content, ContentError, getContent, getLoadedContent } from '#lib/content/content-store.ts';
import { keptFolder, markUsed } from '#lib/content/kept-folders.ts';
import { writeSnapshot } from '#lib/content/snapshot.ts';
import { contentRoot } from '#lib/content/source.ts';
import { type Diagnostic, hasErrors } from '#lib/core/diagnostic.ts';
import { linkFolder } from '#lib/hosting/link-folder.ts';
import { precompress } from '#lib/hosting/precompress.ts';
import { writeHostFiles } from '#lib/hosting/write-host-files.ts';
import { ASSET_FOLDER, addData, buildPageAssets } from '#lib/publish/assets/build-assets.ts';
import { buildEmbed } from '#lib/publish/desk/embed.ts';
import { digestFiles } from '#lib/publish/digest-files.ts';
import { articleFiles, sharedFiles } from '#lib/publish/machine/machine-files.ts';
import { buildServiceWorker } from '#lib/publish/offline/build-service-worker.ts';
import { type OutputFile, writeFiles } from '#lib/publish/output-file.ts';
import { forwardings } from '#lib/publish/permalinks/forwarding.ts';
import { layStored } from '#lib/publish/reuse/file-store.ts';
import { fingerprintPages } from '#lib/publish/reuse/fingerprint.ts';
import { keepFinished, planBuild, requirePlanned } from '#lib/publish/reuse/plan-build.ts';
import { sealSite } from '#lib/publish/seal/seal-site.ts';
import { buildSearchFiles } from '#lib/publish/search/build-search-files.ts';
import { basePath, siteUrl } from '#lib/site/environment.ts';
import { getSettings } from '#lib/site/settings.ts';
import { keepSearchFiles } from './keep-search-files.ts';
import { createProgress, formatBytes } from './progress.ts';
import { pruneKept } from './prune-kept.ts';
import { clearReplaced, publish, restorePublished } from './publish.ts';
import { EXPORT_FOLDER, renderPages } from './render.ts';
import { requireAudience } from './require-audience.ts';
import { runStep } from './run-step.ts';
import { runTogether } from './run-together.ts';

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

function requireSound(diagnostics: readonly Diagnostic[]): void {
  if (hasErrors(diagnostics)) throw new ContentError(diagnostics);
}

async function readContent(): Promise<{ readonly content: Content; readonly check: BegunCheck }> {
  const check = await beginCheck(contentRoot(), { content: await getLoadedContent() });
  requireSound(check.diagnostics);
  const content = await getContent();
  await writeSnapshot(content);
  return { content, check };
}

/** Tries the queries of the articles and makes the search files; what a process has made for both is only read here. */
async function makeSearch(content: Content, check: BegunCheck, signal: AbortSignal) {
  await runStep('The search could not be made', ['--import', 'tsx', 'lib/build/search-step.ts'], { signal });
  requireSound(await check.checkSearch());
  return keepSearchFiles(content, () => buildSearchFiles(content));
}

/** Files that are made of one article, for those that are new. */
function newArticleFiles({ articles, ledger }: Content, slugs: readonly string[]) {
  const wanted = new Set(slugs);
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  return articles
    .filter(({ slug }) => wanted.has(slug))
    .flatMap((article) =>
      articleFiles(article, entries.get(article.facts.id)).map((file) => ({ ...file, slug: article.slug })),
    );
}

type Page = { readonly file: string; readonly styleHash?: string | undefined };

/**
 * Writes what stands beside the pages.
 * @param pages all pages of the portal
 * @param own what is made of one article alone
 */
async function writeOtherFiles(
  draft: string,
  pages: readonly Page[],
  own: readonly OutputFile[],
  content: Content,
): Promise<void> {
  const files = pages.map(({ file }) => file).toSorted();
  writeFiles(draft, [...own, ...sharedFiles(content, files)]);
  const styleHashes = [...new Set(pages.flatMap(({ styleHash }) => styleHash ?? []))].toSorted();
  await writeHostFiles(
    {
      basePath: basePath(),
      siteUrl: process.env.SITE_URL ? siteUrl() : undefined,
      styleHashes,
      redirects: forwardings(content),
    },
    draft,
  );
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
  const { content, check } = await progress.run(
    'check',
    readContent,
    (read) => `${read.content.articles.length} articles`,
  );
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
  const finished = new Set(kept.map(({ file }) => file));
  const makePages = async (signal: AbortSignal) => {
    await progress.run(
      'render',
      () => renderPages(say, signal),
      (program) => `program ${program}`,
    );
    await progress.run('lay files of the last build', async () => {
      await clearReplaced(target);
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft, { recursive: true });
      layStored(plan.reused, draft);
    });
    return progress.run(
      'seal',
      () => sealSite(EXPORT_FOLDER, draft, basePath(), finished),
      (pages) => `${pages.length} pages`,
    );
  };
  const [sealed, data] = await runTogether(makePages, (signal) =>
    progress.run(
      'search, beside these',
      () => makeSearch(content, check, signal),
      (all) => `${all.reduce((sum, one) => sum + ('files' in one ? one.files.size : 1), 0)} files`,
    ),
  );
  requirePlanned(sealed, plan, fingerprints);
  const manifest = await progress.run('assets', async () => {
    const all = await addData(pageAssets, data);
    linkFolder(ASSET_FOLDER, path.join(draft, 'assets'));
    return all;
  });
  await progress.run('search box for other sites', () => buildEmbed(draft, manifest), formatBytes);
  const pages: readonly Page[] = [...kept.filter(({ styleHash }) => styleHash !== undefined), ...sealed];
  const own = newArticleFiles(content, plan.render.articles);
  await progress.run(
    'feeds, JSON, host files',
    () => writeOtherFiles(draft, pages, own, content),
    () => `${pages.length} pages in all`,
  );
  const digests = await progress.run(
    'digest',
    async () => digestFiles(draft, new Map(kept.map(({ file, digest }) => [file, digest]))),
    ({ size }) => `${size} files in all`,
  );
  await progress.run(
    'service worker',
    () =>
      buildServiceWorker(draft, {
        base: basePath(),
        manifest,
        digests,
        isWanted: getSettings().serviceWorker,
      }),
    formatBytes,
  );
  await progress.run(
    'compress',
    () => precompress(draft, { cacheDir: keptFolder('precompressed'), markUsed, finished }),
    ({ files: count, fromCache, bytes }) =>
      `${count} files, ${fromCache} from the cache; ${formatBytes(bytes.plain)} → ${formatBytes(bytes.br)} brotli, ${formatBytes(bytes.gz)} gzip`,
  );
  await progress.run('keep files', async () => {
    const files = [...sealed, ...own.map(({ path: file, slug }) => ({ file, slug }))];
    const digested = files.map((one) => ({ ...one, digest: digests.get(one.file) ?? '' }));
    keepFinished(digested, plan, fingerprints, draft);
  });
  await progress.run('publish', () => publish(draft, target));
  await progress.run(
    'prune',
    async () => pruneKept(),
    (removed) => `${removed} kept files removed`,
  );
  return `${pages.length} pages in ${target}/\n${progress.table()}`;
}
