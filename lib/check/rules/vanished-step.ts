import { stepHeadings } from '../headings.ts';
import { atLedger, atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../wording.ts';

export const vanishedStep: Rule = {
  id: 'vanished-step',
  severity: 'error',
  description: 'An article keeps every step that the ledger counts, and the ledger counts every step.',
  *check(context) {
    for (const { facts, slug, written } of context.articles) {
      const index = context.ledger.findIndex((entry) => entry.id === facts.id && entry.slug === slug);
      const entry = context.ledger[index];
      const german = written.find(({ text }) => text.locale === 'de');
      if (entry === undefined || german === undefined) continue;
      const steps = stepHeadings(german);
      if (steps.length < entry.steps) {
        yield atNode(
          german,
          steps.at(-1),
          `L${facts.id} has ${counted(steps.length, 'step')}, but links to step s${entry.steps} are promised by ledger.yaml. Keep the step and say in it what has become of it, instead of removing it.`,
        );
      } else if (steps.length > entry.steps) {
        yield atLedger(
          context,
          index,
          'steps',
          `L${facts.id} has ${counted(steps.length, 'step')}. Write steps: ${steps.length}, so that links to them are kept from now on.`,
        );
      }
    }
  },
};
