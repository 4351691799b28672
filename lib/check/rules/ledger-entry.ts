import type { LedgerEntry } from '#lib/content/types.ts';
import { ledgerLookup } from '../lookup.ts';
import { atLedger } from '../places.ts';
import type { Rule } from '../rule.ts';

type Fault = { readonly key: string; readonly message: string };

function* stateFaults(entry: LedgerEntry, ledger: readonly LedgerEntry[]): Generator<Fault> {
  const { id, state, into, reason } = entry;
  if (state === 'active') {
    if (into !== undefined)
      yield { key: 'into', message: `L${id} is active; "into" is only for state: merged.` };
    if (reason !== undefined) {
      yield { key: 'reason', message: `L${id} is active; "reason" is only for state: merged or retired.` };
    }
    return;
  }
  if (reason === undefined) {
    yield { key: 'state', message: `L${id} is ${state}. Say why for readers: reason: { de: "…", en: "…" }.` };
  }
  if (state === 'retired') {
    if (into !== undefined)
      yield { key: 'into', message: `L${id} is retired; "into" is only for state: merged.` };
    return;
  }
  const target = ledgerLookup(ledger).byId.get(into ?? 0);
  if (into === undefined) {
    yield { key: 'state', message: `L${id} is merged. Say into which article: into: 1002.` };
  } else if (target === undefined) {
    yield {
      key: 'into',
      message: `L${id} was merged into L${into}, which is not in the ledger. Correct the number.`,
    };
  } else if (target.state !== 'active') {
    yield {
      key: 'into',
      message: `L${id} was merged into L${into}, which is itself ${target.state}. Name the article that readers need today.`,
    };
  }
}

function* addressFaults(entry: LedgerEntry, ledger: readonly LedgerEntry[]): Generator<Fault> {
  const { byId, bySlug } = ledgerLookup(ledger);
  if (byId.get(entry.id) !== entry) {
    yield {
      key: 'id',
      message: `The number ${entry.id} is in the ledger twice. Each number stands for one article forever.`,
    };
  }
  if (bySlug.get(entry.slug) !== entry) {
    yield { key: 'slug', message: `The slug ${entry.slug} is in the ledger twice.` };
  }
  for (const former of entry.formerSlugs) {
    const owner = ledger.find(
      (other) => other !== entry && (other.slug === former || other.formerSlugs.includes(former)),
    );
    if (owner !== undefined || former === entry.slug) {
      yield {
        key: 'formerSlugs',
        message: `The former slug ${former} also belongs to L${(owner ?? entry).id}. An address leads to one article only.`,
      };
    }
  }
}

export const ledgerEntry: Rule = {
  id: 'ledger-entry',
  severity: 'error',
  description: 'An entry of the ledger is complete, and no number or address is there twice.',
  *check(context) {
    const { ledger } = context;
    for (const [index, entry] of ledger.entries()) {
      for (const { key, message } of [...stateFaults(entry, ledger), ...addressFaults(entry, ledger)]) {
        yield atLedger(context, index, key, message);
      }
    }
  },
};
