import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nginxHttp, nginxSite } from '#lib/hosting/write/nginx.ts';
import type { Fixture } from '../fixture.ts';
import { freePort } from '../request.ts';
import { type Host, startProgram } from './host.ts';

/** Folders that nginx creates at its start; the usual ones belong to root. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export const nginx: Host = {
  name: 'nginx',
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  program: '/usr/sbin/nginx',
  async start(sites, workDir) {
    const port = await freePort();
    await mkdir(workDir, { recursive: true });
    const includes = await Promise.all(
      sites.map((site, index) => writeParts(site, path.join(workDir, `${index}`))),
    );
    const config = path.join(workDir, 'nginx.conf');
    await writeFile(
      config,
      `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
worker_processes 1;
pid ${workDir}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  ${TEMPORARY.map((kind) => `${kind}_temp_path ${workDir}/${kind};`).join('\n  ')}
  map_hash_max_size 65536;
  map_hash_bucket_size 256;
  ${includes.map(({ http }) => `include ${http};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${includes.map(({ site }) => `include ${site};`).join('\n    ')}
  }
}
`,
    );
    return startProgram([this.program ?? '', '-c', config, '-e', 'stderr'], `http://127.0.0.1:${port}`);
  },
};

async function writeParts({ definition, siteDir }: Fixture, prefix: string) {
  const parts = { http: `${prefix}-http.conf`, site: `${prefix}-site.conf` };
  await writeFile(parts.http, nginxHttp(definition));
  await writeFile(parts.site, nginxSite(definition, { siteDir, hasBrotli: true }));
  return parts;
}
