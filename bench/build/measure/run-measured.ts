import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { descendants, readMemory, readProcesses } from './process-tree.ts';

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type Measured = {
  readonly seconds: number;
  /** Largest sum of the memory of the command and all processes below it. Bytes; what they share counts once. */
  readonly peakBytes: number;
  /** Why there is no result; then the figures say how far it got. */
  readonly failure?: string;
};

/** Between two looks at the memory; the kernel adds it up, in time that what is measured lacks. Milliseconds. */
const INTERVAL = 2000;
/** Of what a failed command said. Characters. */
const TAIL = 1500;

/** Sums up the tree and hands the peak to the caller; ends when `isOver`. */
async function watchMemory(root: number, isOver: () => boolean): Promise<{ peakBytes: number }> {
  let known: ReadonlySet<number> = new Set([root]);
  let peakBytes = 0;
  while (!isOver()) {
    const rows = await readProcesses();
    known = descendants(rows, known);
    const own = rows.filter(({ pid }) => known.has(pid));
    const sizes = await Promise.all(own.map(({ pid }) => readMemory(pid)));
    peakBytes = Math.max(
      peakBytes,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    await setTimeout(INTERVAL);
  }
  return { peakBytes };
}

/** Ends the command and all that it started: it leads a process group of its own. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}

/**
 * Runs a command to its end and measures time and memory of it and everything it starts.
 * @param limitSeconds after which it is ended and reported as failed
 */
export async function runMeasured(command: Command, limitSeconds: number): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command.file} cannot be started.`);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-TAIL);
    });
  let isOver = false;
  let isTooLong = false;
  const timer = globalThis.setTimeout(() => {
    isTooLong = true;
    endGroup(pid);
  }, limitSeconds * 1000);
  const ended = new Promise<string | undefined>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : `ended with ${code ?? signal}`));
  }).finally(() => {
    isOver = true;
    clearTimeout(timer);
  });
  const [fault, { peakBytes }] = await Promise.all([ended, watchMemory(pid, () => isOver)]);
  endGroup(pid);
  const seconds = (performance.now() - start) / 1000;
  if (isTooLong) return { seconds, peakBytes, failure: `took longer than ${limitSeconds / 60} minutes` };
  return fault === undefined ? { seconds, peakBytes } : { seconds, peakBytes, failure: `${fault}: ${said}` };
}
