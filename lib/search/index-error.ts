import type { IndexErrorReason } from './types.ts';

/** An index file that must not be used; pages show a sentence and offer to load it again. */
export class IndexError extends Error {
  override readonly name = 'IndexError';

  constructor(
    readonly reason: IndexErrorReason,
    message: string,
  ) {
    super(message);
  }
}
