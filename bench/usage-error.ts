/** What was asked of a benchmark cannot be done; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Node's own `parseArgs` says so when it meets an option that it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/** Runs a benchmark. What it was asked wrongly ends it with a message, how the command is used, and exit code 2. */
export async function runCommand(usage: string, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}
