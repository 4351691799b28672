import { type ChildProcess, spawn } from 'node:child_process';
import type { Fixture } from '../fixture.ts';
import { request } from '../request.ts';

/** A running web server with one or more sites, each at its base path. */
export type RunningHost = {
  readonly origin: string;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
};

export type Host = {
  readonly name: string;
  /** Debian's packages, and the program that tells whether they are there. */
  readonly packages: readonly string[];
  readonly program: string | undefined;
  readonly start: (sites: readonly Fixture[], workDir: string) => Promise<RunningHost>;
};

const START_TIMEOUT = 10_000;
const STOP_TIMEOUT = 5_000;

/** Starts a server in the foreground, waits until it answers, and hands back how to end it. */
export async function startProgram(
  command: readonly string[],
  origin: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningHost> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.on('error', (error) => output.push(String(error)));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)));
  const deadline = Date.now() + START_TIMEOUT;
  while (child.exitCode === null && child.pid !== undefined && Date.now() < deadline) {
    const answer = await request(origin, '/').catch(() => undefined);
    if (answer !== undefined) return { origin, pid: child.pid, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(child);
  throw new Error(`${program} did not start:\n${output.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
  await ended;
  clearTimeout(timer);
}
