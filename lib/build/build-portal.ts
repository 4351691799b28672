import path from 'node:path';
import { type Content, readCheckedContent } from '#lib/content/content-store.ts';
import { keptFolder, markUsed } from '#lib/content/kept-folders.ts';
import { linkFolder } from '#lib/hosting/link-folder.ts';
import { precompress } from '#lib/hosting/precompress.ts';
import { writeHostFiles } from '#lib/hosting/write-host-files.ts';
import { ASSET_FOLDER, addData } from '#lib/publish/assets/build-assets.ts';
import { buildEmbed } from '#lib/publish/desk/embed.ts';
import { digestFiles } from '#lib/publish/digest-files.ts';
import { articleFiles, sharedFiles } from '#lib/publish/machine/machine-files.ts';
import { buildServiceWorker } from '#lib/publish/offline/build-service-worker.ts';
import { type OutputFile, writeFiles } from '#lib/publish/output-file.ts';
import { forwardings } from '#lib/publish/permalinks/forwarding.ts';
import { keepFinished } from '#lib/publish/reuse/plan-build.ts';
import { buildSearchFiles } from '#lib/publish/search/build-search-files.ts';
import { basePath, siteUrl } from '#lib/site/environment.ts';
import { getSettings } from '#lib/site/settings.ts';
import { checkInThread } from './check-in-thread.ts';
import { keepSearchFiles } from './keep-search-files.ts';
import { makePages } from './make-pages.ts';
import { createProgress, formatBytes } from './progress.ts';
import { pruneKept } from './prune-kept.ts';
import { publish, restorePublished } from './publish.ts';
import { requireAudience } from './require-audience.ts';
import { runTogether } from './run-together.ts';
import { searchInThread } from './search-in-thread.ts';

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

async function readContent(): Promise<Content> {
  await checkInThread({ withSearch: false });
  return readCheckedContent();
}

/** Tries the queries of the articles and makes the search files; what a thread has made for both is only read here. */
async function makeSearch(content: Content, signal: AbortSignal) {
  await searchInThread(signal);
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
  const content = await progress.run('check', readContent, ({ articles }) => `${articles.length} articles`);
  const [{ pageAssets, fingerprints, plan, kept, sealed }, data] = await runTogether(
    (signal) => makePages(content, { target, draft, progress, say, signal }),
    (signal) =>
      progress.run(
        'search, beside these',
        () => makeSearch(content, signal),
        (all) => `${all.reduce((sum, one) => sum + ('files' in one ? one.files.size : 1), 0)} files`,
      ),
  );
  const finished = new Set(kept.map(({ file }) => file));
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
