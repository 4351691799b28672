// npm leaves packages for other platforms out of package-lock.json when the registry in reach does not carry them
// (a mirror often has only what somebody asked for). `npm ci` then refuses the lockfile everywhere. This adds them
// by name and version, as their parents ask for them; without a hash, which only the registry could tell.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OS = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
};
const CPU = ['arm64', 'x64', 'wasm32', 'ia32', 'arm'];

/** Optional dependencies that the lockfile asks for and does not hold, as `[name, version, isDev]`. */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([where, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(
        ([name]) =>
          !(`node_modules/${name}` in lock.packages || `${where}/node_modules/${name}` in lock.packages),
      )
      .map(([name, version]) => [name, version, entry.dev === true]),
  );
}

/** The lockfile with an entry for each of them; npm's own order of keys is kept. */
export function completeLockfile(lock) {
  const added = missingOptional(lock).map(([name, version, isDev]) => [
    `node_modules/${name}`,
    { version, ...(isDev ? { dev: true } : {}), optional: true, ...platformOf(name) },
  ]);
  const [root, ...rest] = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries([root, ...rest]) };
}

/** @example platformOf('@biomejs/cli-linux-x64-musl') → { os: ['linux'], cpu: ['x64'], libc: ['musl'] } */
export function platformOf(name) {
  const words = name.split(/[/-]/u);
  const os = words.map((word) => OS[word]).find((known) => known !== undefined);
  const cpu = CPU.find((known) => words.includes(known));
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  console.log(`${missingOptional(lock).length} packages for other platforms added to package-lock.json`);
  writeFileSync(file, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
}
