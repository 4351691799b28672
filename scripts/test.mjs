// `npm test`: installs what is missing, runs every check, ends with one line `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { fail, run, say } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled, ensureNode, ROOT } from './lib/steps.mjs';
import { countPlaywright, countVitest } from './lib/test-reports.mjs';

const REPORTS = path.join(ROOT, '.cache', 'reports');
const total = { passed: 0, failed: 0 };

function report(name, { passed, failed, note = '' }) {
  total.passed += passed;
  total.failed += failed;
  say(`${name}: ${passed} passed, ${failed} failed.${note}`);
}

/** A check that is one thing: it passes or not. */
function check(name, command, ...args) {
  say(`${name} …`);
  const isGood = run(command, args);
  report(name, { passed: Number(isGood), failed: Number(!isGood) });
}

/** A runner that counts its tests in a report of its own; without one it counts as one failure. */
function suite(name, count, file, command, ...args) {
  say(`${name} …`);
  const target = path.join(REPORTS, file);
  const isGood = run(command, args);
  const counted = existsSync(target)
    ? count(JSON.parse(readFileSync(target, 'utf8')))
    : { passed: 0, failed: 0 };
  report(name, isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 });
}

function vitest(name, file, ...options) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${path.join(REPORTS, file)}`];
  suite(name, countVitest, file, 'npx', 'vitest', 'run', ...reporters, ...options);
}

function playwright(name, file, ...options) {
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = path.join(REPORTS, file);
  suite(name, countPlaywright, file, 'npx', 'playwright', 'test', '--reporter=line,json', ...options);
}

try {
  ensureNode();
  ensureInstalled();
  await ensureChromium();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  process.chdir(ROOT);

  check('Format and lint', 'npx', 'biome', 'check', '--error-on-warnings', '.');
  check('Types', 'npx', 'tsc', '--noEmit');
  check('Content', 'npx', 'tsx', 'scripts/check.ts');
  vitest('Unit tests', 'unit.json');
  let isBuilt = true;
  try {
    ensureBuilt();
  } catch (error) {
    isBuilt = false;
    console.error(error instanceof Error ? error.message : error);
  }
  report('Build', { passed: Number(isBuilt), failed: Number(!isBuilt) });
  if (isBuilt) {
    // Leaves the portal below a base path that the next ones open.
    vitest('Builds', 'builds.json', '--config', 'vitest.builds.config.ts');
    playwright('Base path', 'base-path.json', '--config', 'playwright.base-path.config.ts');
    playwright('Browser tests', 'browser.json');
  } else say('Builds, base path, browser tests: left out, there is no build to look at.');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
} catch (error) {
  fail(error);
}
