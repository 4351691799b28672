import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineHosting, type HostingInput } from './definition.ts';
import { DEFINITION_FILE, HOSTING_FOLDER } from './definition-file.ts';
import { SPECULATION_RULES_PATH, speculationRules } from './security-headers.ts';
import { apacheHtaccess } from './write/apache.ts';
import { caddyServer, caddySite } from './write/caddy.ts';
import { containerfile } from './write/container.ts';
import { iisWebConfig } from './write/iis.ts';
import { netlifyHeaders, netlifyRedirects } from './write/netlify.ts';
import { nginxHttp, nginxServer, nginxSite } from './write/nginx.ts';

/**
 * Writes everything a host needs into the finished site: the definition for our own server, the configuration of
 * other servers, the rules for prefetching.
 * @returns paths of the files written, relative to `siteDir`, in order
 * @throws Error for a value that no configuration may hold
 */
export async function writeHostFiles(input: HostingInput, siteDir: string): Promise<readonly string[]> {
  const definition = defineHosting(input);
  const files: Record<string, string> = {
    [`${HOSTING_FOLDER}/${DEFINITION_FILE}`]: `${JSON.stringify(input, null, 2)}\n`,
    [`${HOSTING_FOLDER}/nginx/http.conf`]: nginxHttp(definition),
    [`${HOSTING_FOLDER}/nginx/site.conf`]: nginxSite(definition),
    [`${HOSTING_FOLDER}/nginx/nginx.conf`]: nginxServer(),
    [`${HOSTING_FOLDER}/caddy/site.caddy`]: caddySite(definition),
    [`${HOSTING_FOLDER}/Caddyfile`]: caddyServer(),
    [`${HOSTING_FOLDER}/Containerfile`]: containerfile(definition),
    '.htaccess': apacheHtaccess(definition),
    'web.config': iisWebConfig(definition),
    _headers: netlifyHeaders(definition),
    _redirects: netlifyRedirects(definition),
    [SPECULATION_RULES_PATH.slice(1)]: speculationRules(definition.basePath),
  };
  const folders = new Set(Object.keys(files).map((name) => path.join(siteDir, path.dirname(name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(siteDir, name), text)));
  return Object.keys(files).sort();
}
