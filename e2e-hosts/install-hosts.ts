import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from '../scripts/lib/chromium.mjs';
import { apache } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import { nginx } from './hosts/nginx.ts';

/** Before the tests: installs the servers that are missing, or says in plain words which are not tested and why. */
export default function installHosts(): void {
  const missing = [nginx, caddy, apache].filter(
    ({ program }) => program !== undefined && !existsSync(program),
  );
  const names = missing.map(({ name }) => name).join(', ');
  if (missing.length === 0) return;
  if (!canInstallPackages()) {
    console.log(`Not tested, because not installed, and only root can install them with apt-get: ${names}`);
    return;
  }
  console.log(`Installing from Debian's packages: ${names} …`);
  const isInstalled = installPackages(missing.flatMap(({ packages }) => packages));
  if (!isInstalled) console.log(`Not tested, because apt-get could not install them: ${names}`);
}
