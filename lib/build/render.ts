import { readFile, rm, writeFile } from 'node:fs/promises';
import { hashValues } from '#lib/content/hash-values.ts';
import { programVersion } from '#lib/publish/reuse/program-version.ts';
import { runStep } from './run-step.ts';

/** Where the framework leaves its export. */
export const EXPORT_FOLDER = '.cache/export';

/** Says which program the framework's folder holds in compiled form. */
const COMPILED = '.next/lotse-program';

/** The framework's list of pages that it rendered and has to export. */
const RENDERED = '.next/prerender-manifest.json';

/**
 * Stands for what the framework compiles. Settings of the environment may be compiled in, so each of ours counts; the
 * content is read when pages are rendered and is no part of it.
 */
function compiledVersion(): string {
  const environment = Object.entries(process.env)
    .filter(([name]) => /^(?:LOTSE_|NEXT_|SITE_URL$|BASE_PATH$|NODE_ENV$)/u.test(name))
    .toSorted();
  return hashValues([programVersion(), ...environment]);
}

const COUNT = /Generating static pages[^(]*\((\d+)\/(\d+)\)/gu;

/** Reads the framework's counter and adds a guess of the rest time, from the pace so far. */
function createCounter(say: (line: string) => void): (chunk: string) => void {
  let start: number | undefined;
  let last = -1;
  return (chunk) => {
    for (const [, doneText, totalText] of chunk.matchAll(COUNT)) {
      const [done, total] = [Number(doneText), Number(totalText)];
      start ??= performance.now();
      if (done === last || total === 0) continue;
      last = done;
      const elapsed = (performance.now() - start) / 1000;
      const rest =
        done > 0 && done < total ? `, about ${Math.ceil((elapsed / done) * (total - done))} s left` : '';
      say(`  ${done} of ${total} pages${rest}`);
    }
  };
}

function runNext(args: readonly string[], say: (line: string) => void, signal: AbortSignal): Promise<void> {
  return runStep('The pages could not be rendered', ['node_modules/next/dist/bin/next', 'build', ...args], {
    env: { NEXT_TELEMETRY_DISABLED: '1', LOTSE_EXPORT_DIR: EXPORT_FOLDER },
    onOutput: createCounter(say),
    signal,
  });
}

/**
 * Runs `next build` for the pages of the render plan. Rejects with the framework's own output when it fails.
 * @returns whether the program was compiled for it, or that of the last build could be taken
 */
export async function renderPages(
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<'compiled' | 'reused'> {
  await rm(EXPORT_FOLDER, { recursive: true, force: true });
  const version = compiledVersion();
  if ((await readFile(COMPILED, 'utf8').catch(() => undefined)) === version) {
    // It would be read before it is written anew, and the pages of the last build exported instead of these.
    await rm(RENDERED, { force: true });
    try {
      await runNext(['--experimental-build-mode', 'generate'], say, signal);
      return 'reused';
    } catch (error) {
      if (signal.aborted) throw error;
      say('  The compiled program of the last build cannot be used; compiling anew.');
      await rm(EXPORT_FOLDER, { recursive: true, force: true });
    }
  }
  await rm(COMPILED, { force: true });
  await runNext([], say, signal);
  await writeFile(COMPILED, version);
  return 'compiled';
}
