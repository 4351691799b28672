import { spawn } from 'node:child_process';
import { BUILD_STEP } from '#lib/content/snapshot.ts';

export type StepOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Told of everything that the process says, as it says it. */
  readonly onOutput?: (chunk: string) => void;
  /** Ends the process when another step has failed. */
  readonly signal: AbortSignal;
};

/**
 * Runs a program of Node as a step of the build: it finds the content as the build has read it (see
 * `lib/content/snapshot.ts`). Rejects with all that the process said when it fails.
 * @param what begins the message of the error
 */
export async function runStep(
  what: string,
  args: readonly string[],
  { env, onOutput, signal }: StepOptions,
): Promise<void> {
  const output: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const step = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, ...BUILD_STEP },
      signal,
    });
    for (const stream of [step.stdout, step.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        output.push(chunk);
        onOutput?.(chunk);
      });
    }
    step.on('error', reject);
    step.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${what} (the process ended with ${code}):\n${output.join('')}`));
    });
  });
}
