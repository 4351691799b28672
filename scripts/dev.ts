import { spawn } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { getContent } from '#lib/content/content-store.ts';
import { ASSET_FOLDER, addData, buildPageAssets } from '#lib/publish/assets/build-assets.ts';
import { buildSearchFiles } from '#lib/publish/search/build-search-files.ts';

/*
 * npm run dev: the pages with reload. Scripts, figures and the search index are made once at the start; feeds,
 * Markdown and short addresses exist only in a build.
 */

const content = await getContent();
await addData(await buildPageAssets(content), await buildSearchFiles(content));
await mkdir('public', { recursive: true });
await rm('public/assets', { force: true });
await symlink(`../${ASSET_FOLDER}`, 'public/assets', 'dir');

const port = process.env.PORT ?? '3000';
// A group of its own: Next leaves its server alive when only the command is ended.
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', port], {
  stdio: 'inherit',
  detached: process.platform !== 'win32',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (next.pid !== undefined) process.kill(process.platform === 'win32' ? next.pid : -next.pid, signal);
  });
}
next.on('exit', (code) => process.exit(code ?? 0));
