import { ledgerLookup } from '../lookup.ts';
import { atLedger, atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../wording.ts';

export const vanishedStep: Rule = {
  id: 'vanished-step',
  severity: 'error',
  description: 'An article keeps every step that the ledger counts, and the ledger counts every step.',
  *check(context) {
    const { byId, placeOf } = ledgerLookup(context.ledger);
    for (const { facts, slug, written } of context.articles) {
      // A number or slug that is there twice is reported by ledger-entry.
      const entry = byId.get(facts.id);
      const german = written.find(({ text }) => text.locale === 'de');
      if (entry?.slug !== slug || german === undefined) continue;
      const steps = german.steps;
      if (steps.length < entry.steps) {
        yield atNode(
          german,
          steps.at(-1),
          `L${facts.id} has ${counted(steps.length, 'step')}, but links to step s${entry.steps} are promised by ledger.yaml. Keep the step and say in it what has become of it, instead of removing it.`,
        );
      } else if (steps.length > entry.steps) {
        yield atLedger(
          context,
          placeOf.get(entry) ?? 0,
          'steps',
          `L${facts.id} has ${counted(steps.length, 'step')}. Write steps: ${steps.length}, so that links to them are kept from now on.`,
        );
      }
    }
  },
};
