import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { apacheHtaccess } from '#lib/hosting/write/apache.ts';
import { freePort } from '../request.ts';
import { type Host, startProgram } from './host.ts';

const MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'alias',
  'headers',
  'rewrite',
  'filter',
  'deflate',
  'setenvif',
];

/** With Debian's own settings for types and compression, which a portal in a folder has to live with. */
export const apache: Host = {
  name: 'Apache',
  packages: ['apache2'],
  program: '/usr/sbin/apache2',
  async start(sites, workDir) {
    const port = await freePort();
    await mkdir(workDir, { recursive: true });
    for (const { definition, siteDir } of sites) {
      await writeFile(path.join(siteDir, '.htaccess'), apacheHtaccess(definition));
    }
    const places = sites.map(({ definition, siteDir }) =>
      definition.basePath === '' ? `DocumentRoot ${siteDir}` : `Alias ${definition.basePath} ${siteDir}`,
    );
    const config = path.join(workDir, 'httpd.conf');
    await writeFile(
      config,
      `ServerRoot ${workDir}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${workDir}/httpd.pid
ErrorLog "|/bin/cat"
LogLevel warn
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/deflate.conf
User www-data
Group www-data
StartServers 1
DocumentRoot ${workDir}
${places.join('\n')}
${sites.map(({ siteDir }) => `<Directory ${siteDir}>\n  AllowOverride All\n  Require all granted\n</Directory>`).join('\n')}
`,
    );
    return startProgram([this.program ?? '', '-f', config, '-DFOREGROUND'], `http://127.0.0.1:${port}`);
  },
};
