import { spawnSync } from 'node:child_process';

/* The build of Nextra's guide: the framework, then its search over the finished pages. */

for (const args of [
  ['node_modules/next/dist/bin/next', 'build'],
  ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'out', '--output-path', 'out/_pagefind'],
]) {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
