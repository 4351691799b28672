import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { caddySite } from '#lib/hosting/write/caddy.ts';
import { freePort } from '../request.ts';
import { type Host, startProgram } from './host.ts';

export const caddy: Host = {
  name: 'Caddy',
  packages: ['caddy'],
  program: '/usr/bin/caddy',
  async start(sites, workDir) {
    const port = await freePort();
    await mkdir(workDir, { recursive: true });
    const imports = sites.map(async ({ definition, siteDir }, index) => {
      await writeFile(path.join(workDir, `${index}.caddy`), caddySite(definition, siteDir));
      return `\timport ${workDir}/${index}.caddy\n`;
    });
    const config = path.join(workDir, 'Caddyfile');
    const site = `http://127.0.0.1:${port} {\n${(await Promise.all(imports)).join('')}\trespond 404\n}\n`;
    await writeFile(config, `{\n\tadmin off\n}\n${site}`);
    const command = [this.program ?? '', 'run', '--config', config, '--adapter', 'caddyfile'];
    const home = { HOME: workDir, XDG_DATA_HOME: workDir, XDG_CONFIG_HOME: workDir };
    return startProgram(command, `http://127.0.0.1:${port}`, home);
  },
};
