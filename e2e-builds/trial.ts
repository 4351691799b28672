import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashInputs, listInputs } from '../scripts/lib/inputs.mjs';
import { ROOT } from '../scripts/lib/steps.mjs';

/** A copy of the project that may be changed and really built, with caches of its own. */
export type Trial = {
  readonly folder: string;
  /** The published portal. */
  readonly out: string;
  readonly settings: TrialSettings;
  /** Starts `npm run build` in a process group of its own, which can be killed as a whole. */
  readonly start: () => TrialBuild;
  /** Builds. @returns what the build said @throws Error with all of it when the build fails */
  readonly build: () => Promise<string>;
  /** Replaces a text of a file. @throws Error where the file does not hold it */
  readonly edit: (file: string, from: string | RegExp, to: string) => Promise<void>;
  /** Takes the project's sources anew, or those of another trial; caches and the published portal stay. */
  readonly renew: (source?: Trial) => Promise<void>;
  /** Removes everything, caches too. */
  readonly clear: () => Promise<void>;
  /** Whether the published portal was built from what lies in the folder now. */
  readonly isFresh: () => Promise<boolean>;
};

export type TrialBuild = {
  readonly process: ChildProcess;
  /** The exit code, `null` after a signal, and all that was said. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
};

export type TrialSettings = Readonly<Record<'BASE_PATH' | 'SITE_URL', string>>;

/** Families of codes that are built: the table has 1,300 pages, which differ in their words only. */
const CODE_FAMILIES = 'TLS';

/** Entries on a page of a list: so few that eight articles come in parts, as those of a large portal do. */
export const LIST_LENGTH = 3;

const CODE_TABLE = 'lib/codes/table.ts';
const FAMILIES = /(const FAMILIES: readonly CodeFamily\[\] = \[)[^\]]*(\];)/u;

/**
 * Opens a trial in `.cache/trials`, which need not exist yet: there the packages are reached through one link that stays
 * within the project, as the framework demands.
 */
export async function openTrial(name: string, settings: TrialSettings): Promise<Trial> {
  const folder = path.join(ROOT, '.cache', 'trials', name);
  const stamp = path.join(folder, '.cache', 'inputs.sha256');
  // Nothing of the caller's own settings: what is built depends on the sources and on `settings` alone.
  const { BASE_PATH: _base, SITE_URL: _site, NODE_ENV: _env, ...rest } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !/^(?:LOTSE_|VITEST)/u.test(key))),
    ...settings,
    NODE_ENV: 'production',
  };

  async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
    const target = path.join(folder, file);
    const text = await readFile(target, 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${file} does not hold ${from}; the trial must be adapted to it.`);
    await writeFile(target, edited);
  }

  async function renew(source?: Trial): Promise<void> {
    const from = source?.folder ?? ROOT;
    await mkdir(folder, { recursive: true });
    for (const entry of await readdir(folder)) {
      if (entry !== '.cache' && entry !== 'out') await rm(path.join(folder, entry), { recursive: true });
    }
    for (const file of listInputs(from)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await copyFile(path.join(from, file), path.join(folder, file));
    }
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    if (source !== undefined) return;
    await edit(CODE_TABLE, FAMILIES, `$1${CODE_FAMILIES}$2`);
    await edit('content/site.yaml', /^listLength: \d+$/mu, `listLength: ${LIST_LENGTH}`);
  }

  function start(): TrialBuild {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output }));
    });
    return { process: child, ended };
  }

  async function build(): Promise<string> {
    const inputs = hashInputs(folder, env);
    await rm(stamp, { force: true });
    const { code, output } = await start().ended;
    if (code !== 0) throw new Error(`The build in ${folder} ended with ${code}:\n${output}`);
    await writeFile(stamp, inputs);
    return output;
  }

  const isFresh = async () =>
    existsSync(stamp) && (await readFile(stamp, 'utf8')) === hashInputs(folder, env);

  const clear = () => rm(folder, { recursive: true, force: true });
  return { folder, out: path.join(folder, 'out'), settings, start, build, edit, renew, clear, isFresh };
}

/** The portal as a part of another host: its address and its folder are not what a developer has. */
export const BASE_PATH_SETTINGS: TrialSettings = { BASE_PATH: '/kb', SITE_URL: 'https://portal.example' };

/** The trial below a base path; `npm run test:builds` leaves a portal there that `npm run test:base-path` opens. */
export function openBasePathTrial(): Promise<Trial> {
  return openTrial('base-path', BASE_PATH_SETTINGS);
}
