import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { getContent } from '#lib/content/content-store.ts';
import { readDefinition } from '#lib/hosting/definition-file.ts';
import { copyDate } from '#lib/publish/offline/copy-date.ts';
import { buildOfflineDocument } from '#lib/publish/offline/offline-document.ts';
import { writeCopy } from '#lib/publish/offline/write-offline.ts';
import { getSettings } from '#lib/site/settings.ts';
import { ensureBuilt } from './lib/steps.mjs';

/* npm run build:offline [-- --date 2026-11-24] [--target out.offline]: the whole base as one HTML file. */

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    site: { type: 'string', default: 'out' },
    target: { type: 'string', default: 'out.offline' },
  },
});

try {
  if (values.site === 'out') ensureBuilt();
  const date = copyDate(values.date, process.env.SOURCE_DATE_EPOCH);
  const { basePath: base } = await readDefinition(values.site);
  const document = await buildOfflineDocument(
    await getContent(),
    { folder: values.site, base },
    { date, staleAfterDays: getSettings().staleAfterDays, portal: process.env.SITE_URL },
  );
  const { file, bytes, sha256 } = await writeCopy(values.target, { date, ending: 'html', content: document });
  console.log(`${file}: ${bytes} bytes, ${gzipSync(document, { level: 9 }).length} with gzip\n${sha256}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
