import type { CheckedArticle } from '../context.ts';
import { atPath } from '../places.ts';
import type { ArticleRule, Finding } from '../rule.ts';

type Rights = NonNullable<CheckedArticle['facts']['preparation']['rights']>;

/** Each one includes those before it. */
const RIGHTS: readonly Rights[] = ['user', 'administrator', 'domain-administrator'];

function* findTooFewRights({ facts, source }: CheckedArticle): Generator<Finding> {
  const { rights } = facts.preparation;
  if (rights === undefined) return;
  for (const [name, command] of Object.entries(facts.commands)) {
    if (RIGHTS.indexOf(command.rights) <= RIGHTS.indexOf(rights)) continue;
    yield atPath(
      source,
      ['preparation', 'rights'],
      `The command "${name}" needs ${command.rights}. Write rights: ${command.rights}, or correct the command.`,
    );
  }
}

function* findHiddenPause({ facts, source }: CheckedArticle): Generator<Finding> {
  if (facts.preparation.mailFlow !== 'continues') return;
  for (const [name, { interruptsMailFlow }] of Object.entries(facts.commands)) {
    if (!interruptsMailFlow) continue;
    yield atPath(
      source,
      ['preparation', 'mailFlow'],
      `The command "${name}" interrupts the mail flow. Write mailFlow: pauses, or correct the command.`,
    );
  }
}

export const preparationMismatch: ArticleRule = {
  id: 'preparation-mismatch',
  severity: 'error',
  description: 'The preparation promises no less than the commands need.',
  *check({ articles }) {
    for (const article of articles) {
      yield* findTooFewRights(article);
      yield* findHiddenPause(article);
    }
  },
};
