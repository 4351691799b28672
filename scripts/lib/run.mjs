import { spawnSync } from 'node:child_process';

/** A step that failed in a way the reader can do something about; only its message is shown. */
export class StepError extends Error {}

/** One line of progress. */
export function say(line) {
  console.log(`• ${line}`);
}

/**
 * Runs a program of ours in the foreground, its output going to the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeout?: number, quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] timeout in milliseconds
 * @returns {boolean} whether it ended well
 */
export function run(command, args, { timeout, quiet = false, env = process.env } = {}) {
  // npm is a batch file on Windows, and only a shell runs those; our arguments hold nothing to quote.
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    stdio: ['inherit', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
    shell,
    env,
    ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
  });
  return status === 0;
}

/** Ends the program with the message of a StepError, or with the full trace of anything unforeseen. */
export function fail(error) {
  console.error(error instanceof StepError ? `✗ ${error.message}` : error);
  process.exit(1);
}
