import { parseArgs } from 'node:util';
import { readDefinition } from '#lib/hosting/definition-file.ts';
import { copyDate } from '#lib/publish/offline/copy-date.ts';
import type { OfflineOptions } from '#lib/publish/offline/document-parts.ts';
import type { Site } from '#lib/publish/offline/read-site.ts';
import { getSettings } from '#lib/site/settings.ts';
import { ensureBuilt } from './steps.mjs';

export type CopySource = {
  readonly site: Site;
  readonly options: OfflineOptions;
  /** Folder for the copies. */
  readonly target: string;
};

/**
 * What an offline copy is made of, by the arguments of the command: `--date` is the day that it states, `--target` its
 * folder; `--as-is` takes the portal in `out/` as it lies there, which is built otherwise where sources changed.
 */
export async function readCopySource(args = process.argv.slice(2)): Promise<CopySource> {
  const { values } = parseArgs({
    args,
    options: {
      date: { type: 'string' },
      target: { type: 'string', default: 'out.offline' },
      'as-is': { type: 'boolean', default: false },
    },
  });
  const date = copyDate(values.date, process.env.SOURCE_DATE_EPOCH);
  if (!values['as-is']) ensureBuilt();
  const { basePath: base, siteUrl } = await readDefinition('out');
  const portal = siteUrl === undefined ? undefined : `${siteUrl}${base}/`;
  return {
    site: { folder: 'out', base },
    options: { date, staleAfterDays: getSettings().staleAfterDays, portal },
    target: values.target,
  };
}
