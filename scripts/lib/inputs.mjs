import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders at the root that the portal is not made of. Everything new counts as an input until it is named here. */
const NOT_BUILT_FROM = new Set([
  ...[
    'node_modules',
    'out',
    'docs',
    'e2e',
    'e2e-hosts',
    'e2e-builds',
    'bench',
    'fixtures',
    'test-results',
    'playwright-report',
  ],
]);

/** Files that say nothing to a build; next-env.d.ts is written by it. */
const IGNORED_FILE =
  /\.test\.tsx?$|\.tsbuildinfo$|^(?:README|CHANGELOG|CONTRIBUTING|LICENSE).*|^next-env\.d\.ts$/u;

/** Settings from outside that change what is built. */
const SETTINGS = /^(?:SITE_URL|BASE_PATH|LOTSE_.*)$/u;

/**
 * A hash of everything the build reads: names and bytes of the sources, the settings, the version of Node.
 * Content, not times: a fresh checkout or a touched file is not a change.
 * @param {string} root folder of the project
 * @returns {string} hexadecimal SHA-256
 */
export function hashInputs(root, env = process.env) {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n`);
  const settings = Object.keys(env).filter((name) => SETTINGS.test(name));
  for (const name of settings.sort()) hash.update(`${name}=${env[name]}\n`);
  for (const file of listInputs(root)) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** @returns {string[]} paths with slashes, sorted, so that every machine reads them in the same order */
export function listInputs(root) {
  const files = [];
  const visit = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || (folder === '' && isOutput(entry.name))) continue;
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile() && !IGNORED_FILE.test(entry.name)) files.push(name);
    }
  };
  visit('');
  return files.sort();
}

function isOutput(name) {
  return NOT_BUILT_FROM.has(name) || name.startsWith('out.');
}
