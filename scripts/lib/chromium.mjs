import { existsSync } from 'node:fs';
import { run, StepError, say } from './run.mjs';
import { ROOT } from './steps.mjs';

const SYSTEM_PATHS = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const DOWNLOAD_TIMEOUT = 240_000;
const PACKAGE_TIMEOUT = 600_000;

/**
 * Finds a Chromium for the browser tests or gets one: CHROMIUM_PATH, the one Playwright downloaded before, one
 * installed on the system, Playwright's download, Debian's package. Needs the packages installed.
 * @returns {Promise<string>} path of the program, for CHROMIUM_PATH
 * @throws StepError with what to do by hand
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) {
    say(`Chromium: ${found}, nothing to install.`);
    return found;
  }
  say('Chromium: downloading the one that belongs to Playwright …');
  run('npx', ['--prefix', ROOT, 'playwright', 'install', 'chromium'], { timeout: DOWNLOAD_TIMEOUT });
  const downloaded = await findChromium();
  if (downloaded !== undefined) return downloaded;
  if (canInstallPackages()) {
    say('Chromium: the download is out of reach; installing the package of the system instead …');
    installPackages(['chromium']);
    const installed = await findChromium();
    if (installed !== undefined) return installed;
  }
  throw new StepError(
    'No Chromium, and none could be installed. Install one (Debian: sudo apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

/** @returns {Promise<string | undefined>} */
export async function findChromium(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new StepError(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...SYSTEM_PATHS].find((file) => existsSync(file));
}

/** Whether Debian's packages can be installed without asking for a password. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {readonly string[]} packages
 * @returns {boolean} whether all were installed
 */
export function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { quiet: true, timeout: PACKAGE_TIMEOUT, env };
  run('apt-get', ['update'], options);
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
