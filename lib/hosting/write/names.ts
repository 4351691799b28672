import type { HostingDefinition } from '../definition.ts';

/** Where the site lies on a server when nobody says otherwise. */
export const DEFAULT_SITE_DIR = '/srv/lotse';

/**
 * A name for variables and matchers, so that two portals fit into one server.
 * @example siteName({ basePath: '/kb' }) → 'lotse_kb'
 */
export function siteName({ basePath }: Pick<HostingDefinition, 'basePath'>): string {
  return `lotse${basePath.replace(/[^a-z0-9]+/giu, '_')}`;
}

/** @example escapePattern('/kb.v2') → '/kb\\.v2', for PCRE, RE2 and JavaScript alike */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The first lines of every file: where it comes from and what to do with it. */
export function comment(lines: readonly string[]): string {
  return ['Written by the build of Lotse from lib/hosting; changes here are lost.', ...lines]
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
