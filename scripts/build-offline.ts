import { gzipSync } from 'node:zlib';
import { getContent } from '#lib/content/content-store.ts';
import { buildOfflineDocument } from '#lib/publish/offline/offline-document.ts';
import { writeCopy } from '#lib/publish/offline/write-offline.ts';
import { readCopySource } from './lib/copy-source.ts';

/* npm run build:offline [-- --date 2026-11-24] [--target out.offline]: the whole base as one HTML file. */

try {
  const { site, options, target } = await readCopySource();
  const content = await buildOfflineDocument(await getContent(), site, options);
  const { file, bytes, sha256 } = await writeCopy(target, { date: options.date, ending: 'html', content });
  console.log(`${file}: ${bytes} bytes, ${gzipSync(content, { level: 9 }).length} with gzip\n${sha256}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
