import type { LedgerEntry } from '#lib/content/types.ts';

/** The ledger as it once was. */
export type LedgerVersion = {
  /** Short name of the commit. */
  readonly commit: string;
  readonly entries: readonly LedgerEntry[];
};

export type LedgerHistory = {
  readonly versions: readonly LedgerVersion[];
  /** Why older versions may be missing; absent when all of them were read. */
  readonly gap?: string;
};

export async function readLedgerHistory(_file: string): Promise<LedgerHistory> {
  return { versions: [] };
}
