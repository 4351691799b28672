import { fileURLToPath } from 'node:url';
import { freePort } from '../request.ts';
import { type Host, startProgram } from './host.ts';

const SERVE = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));

/** Our own server, started as `npm start` does; it serves one site. */
export const lotse: Host = {
  name: 'Lotse',
  packages: [],
  program: undefined,
  async start([site], _workDir) {
    if (site === undefined) throw new Error('There is no site to serve.');
    const port = await freePort();
    const command = [process.execPath, '--import', 'tsx', SERVE, site.siteDir];
    return startProgram(command, `http://127.0.0.1:${port}`, { PORT: `${port}`, HOST: '127.0.0.1' });
  },
};
