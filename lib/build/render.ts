import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';

/** Where the framework leaves its export. */
export const EXPORT_FOLDER = '.cache/export';

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

/**
 * Runs `next build` for the pages of the render plan. Rejects with the framework's own output when it fails.
 */
export async function renderPages(say: (line: string) => void): Promise<void> {
  await rm(EXPORT_FOLDER, { recursive: true, force: true });
  const output: string[] = [];
  const count = createCounter(say);
  await new Promise<void>((resolve, reject) => {
    const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        LOTSE_RENDER_PLAN: '1',
        LOTSE_EXPORT_DIR: EXPORT_FOLDER,
      },
    });
    for (const stream of [next.stdout, next.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        output.push(chunk);
        count(chunk);
      });
    }
    next.on('error', reject);
    next.on('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`The pages could not be rendered (next build ended with ${code}):\n${output.join('')}`),
        );
    });
  });
}
