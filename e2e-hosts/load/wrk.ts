import { spawnSync } from 'node:child_process';

export type WrkResult = {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 2xx and 3xx, and connections that failed. */
  readonly failures: number;
};

const MILLISECONDS = { us: 0.001, ms: 1, s: 1000, m: 60_000 } as const;

/** Loads one address with 64 connections from one thread; the other core is the server's. */
export function runWrk(url: string, seconds: number, headers: Readonly<Record<string, string>>): WrkResult {
  const extra = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['-t1', '-c64', `-d${seconds}s`, '--latency', '--timeout', '5s', ...extra, url];
  const { stdout, status, error } = spawnSync('wrk', args, {
    encoding: 'utf8',
    timeout: (seconds + 20) * 1000,
  });
  if (error !== undefined || status !== 0) throw new Error(`wrk failed: ${error?.message ?? stdout}`);
  return parseWrk(stdout);
}

/** Reads wrk's report. @throws Error when a figure is missing */
export function parseWrk(report: string): WrkResult {
  const find = (pattern: RegExp) => pattern.exec(report)?.slice(1);
  const rate = find(/Requests\/sec:\s+([\d.]+)/u)?.[0];
  const latency = (percent: number) => {
    const [value, unit] = find(new RegExp(`\\s${percent}%\\s+([\\d.]+)(us|ms|s|m)\\b`, 'u')) ?? [];
    return value === undefined
      ? undefined
      : Number(value) * (MILLISECONDS[unit as keyof typeof MILLISECONDS] ?? 1);
  };
  const [p50, p99] = [latency(50), latency(99)];
  if (rate === undefined || p50 === undefined || p99 === undefined)
    throw new Error(`Not a report of wrk: ${report}`);
  const errors = find(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u) ?? [];
  const refused = find(/Non-2xx or 3xx responses: (\d+)/u) ?? [];
  const failures = [...errors, ...refused].reduce((sum, count) => sum + Number(count), 0);
  return { requestsPerSecond: Number(rate), p50, p99, failures };
}
