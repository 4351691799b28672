import type { LedgerEntry } from '#lib/content/types.ts';
import { ledgerLookup } from '../lookup.ts';
import type { LedgerVersion } from './ledger-history.ts';

/** Something that the ledger once promised and no longer has. */
export type Loss = {
  /** Entry of the present ledger that lost it; `undefined` when the entry itself is gone. */
  readonly index: number | undefined;
  /** What was lost; each thing is reported once. */
  readonly key: string;
  readonly message: string;
};

function* lossesOf(former: LedgerEntry, ledger: readonly LedgerEntry[], when: string): Generator<Loss> {
  const { id, slug, formerSlugs, steps } = former;
  const { byId, placeOf } = ledgerLookup(ledger);
  const present = byId.get(id);
  if (present === undefined) {
    yield {
      index: undefined,
      key: `${id}`,
      message: `The number ${id} (${slug}) has disappeared; it was there ${when}. Bring its line back, with state: merged or retired if the article is gone.`,
    };
    return;
  }
  const index = placeOf.get(present);
  const addresses = [present.slug, ...present.formerSlugs];
  for (const lost of [slug, ...formerSlugs]) {
    if (addresses.includes(lost)) continue;
    yield {
      index,
      key: `${id} ${lost}`,
      message: `L${id} had the address ${lost} ${when}. Write it under formerSlugs, so that old links still lead here.`,
    };
  }
  if (present.steps < steps) {
    yield {
      index,
      key: `${id} steps`,
      message: `L${id} had ${steps} steps ${when}, now ${present.steps}. Write steps: ${steps} and keep the steps in the article.`,
    };
  }
}

/** Compares the ledger with everything that it once had, the newest first. */
export function findLosses(ledger: readonly LedgerEntry[], versions: readonly LedgerVersion[]): Loss[] {
  const losses = new Map<string, Loss>();
  for (const { when, entries } of versions) {
    for (const former of entries) {
      for (const loss of lossesOf(former, ledger, when)) {
        if (!losses.has(loss.key)) losses.set(loss.key, loss);
      }
    }
  }
  return [...losses.values()];
}
