import { spawn } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '#lib/check/check-content.ts';
import { formatReport } from '#lib/check/report.ts';
import { getContent } from '#lib/content/content-store.ts';
import { contentRoot } from '#lib/content/source.ts';
import { hasErrors } from '#lib/core/diagnostic.ts';
import { precompress } from '#lib/hosting/precompress.ts';
import { writeHostFiles } from '#lib/hosting/write-host-files.ts';
import { ASSET_FOLDER, buildAssets } from '#lib/publish/assets/build-assets.ts';
import { machineFiles } from '#lib/publish/machine/machine-files.ts';
import { writeFiles } from '#lib/publish/output-file.ts';
import { forwardings } from '#lib/publish/permalinks/forwarding.ts';
import { sealSite } from '#lib/publish/seal/seal-site.ts';
import { buildSearchFiles } from '#lib/publish/search/build-search-files.ts';
import { basePath } from '#lib/site/environment.ts';

const EXPORT = '.cache/export';
const DRAFT = 'out.new';
const PUBLISHED = 'out';

async function runNext(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', LOTSE_EXPORT_DIR: EXPORT },
    });
    next.stdout.on('data', (chunk: Buffer) => process.stdout.write(chunk));
    next.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`))));
  });
}

const diagnostics = await checkContent(contentRoot());
if (hasErrors(diagnostics)) {
  console.error(formatReport(diagnostics, 0));
  process.exit(1);
}
const content = await getContent();
await buildAssets(content, await buildSearchFiles(content));
await runNext();
await rm(DRAFT, { recursive: true, force: true });
await mkdir(path.join(DRAFT, 'assets'), { recursive: true });
await cp(ASSET_FOLDER, path.join(DRAFT, 'assets'), { recursive: true });
const { pages, styleHashes } = await sealSite(EXPORT, DRAFT, basePath());
await writeFiles(DRAFT, machineFiles(content, pages));
await writeHostFiles(
  { basePath: basePath(), siteUrl: process.env.SITE_URL, styleHashes, redirects: forwardings(content) },
  DRAFT,
);
await precompress(DRAFT, { cacheDir: '.cache/precompressed' });
await rm(PUBLISHED, { recursive: true, force: true });
await rename(DRAFT, PUBLISHED);
console.log(`${pages.length} pages in ${PUBLISHED}/, ${styleHashes.length} style sheets`);
