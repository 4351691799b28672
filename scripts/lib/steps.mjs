import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashInputs } from './inputs.mjs';
import { run, StepError, say } from './run.mjs';

/** Folder of the project; the steps work from anywhere. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LOCKFILE = path.join(ROOT, 'package-lock.json');
/** npm writes this one when an installation is complete. */
const INSTALLED = path.join(ROOT, 'node_modules', '.package-lock.json');
const INSTALLED_HASH = path.join(ROOT, 'node_modules', '.lotse-lock-hash');
const BUILT = path.join(ROOT, 'out', '.hosting', 'definition.json');
/** Lies inside the build and so is exchanged with it: a build by hand is never taken for one that it is not. */
const BUILT_HASH = path.join(ROOT, 'out', '.hosting', 'inputs.sha256');

/** @throws StepError when Node is older than package.json asks for */
export function ensureNode(version = process.versions.node) {
  const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).engines.node;
  if (isAtLeast(version, wanted.replace(/^>=\s*/u, ''))) return;
  throw new StepError(
    `Lotse needs Node ${wanted}, this is ${version}. Install it from your distribution or with: nvm install`,
  );
}

/** Runs `npm ci` unless the lockfile is the one that was installed. */
export function ensureInstalled() {
  if (isInstalled()) {
    say('Packages: installed, skipped.');
    return;
  }
  say('Packages: installing what package-lock.json names (npm ci) …');
  if (!run('npm', ['ci', '--prefix', ROOT])) {
    throw new StepError(
      'npm ci failed, see above. If it speaks of the lockfile: node scripts/lib/lockfile.mjs; if of the network: npm config set registry …',
    );
  }
  writeFileSync(INSTALLED_HASH, hashOf(LOCKFILE));
}

/** Builds unless `out/` was built from the very sources and settings that are here now. */
export function ensureBuilt() {
  const hash = hashInputs(ROOT);
  if (existsSync(BUILT) && readText(BUILT_HASH) === hash) {
    say('Build: sources unchanged since the last one, skipped.');
    return;
  }
  say('Build: writing the portal to out/ (npm run build) …');
  if (!run('npm', ['run', '--silent', '--prefix', ROOT, 'build'])) {
    throw new StepError(
      'The build failed, see above. The last good one in out/, if there was any, is untouched.',
    );
  }
  if (!existsSync(BUILT)) throw new StepError(`The build left no ${path.relative(ROOT, BUILT)}.`);
  // Taken before the build: what was edited meanwhile counts as a change next time.
  writeFileSync(BUILT_HASH, hash);
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  return (
    statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs || readText(INSTALLED_HASH) === hashOf(LOCKFILE)
  );
}

/** @example isAtLeast('20.10.1', '20.9.0') → true */
export function isAtLeast(version, minimum) {
  const [have, want] = [version, minimum].map((text) => text.split('.').map(Number));
  const index = want.findIndex((part, position) => part !== have[position]);
  return index === -1 || have[index] > want[index];
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
