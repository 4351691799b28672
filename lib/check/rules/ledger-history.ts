import { findLosses } from '../ledger-history/find-losses.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const ledgerHistory: Rule = {
  id: 'ledger-history',
  severity: 'error',
  description: 'No number, address or step that the ledger ever had has disappeared from it.',
  *check({ content, ledger, history }) {
    const { ledgerSource } = content;
    if (content.ledger === undefined) return;
    if (history.gap !== undefined) {
      yield {
        ...atPath(ledgerSource, [], `Numbers that disappeared cannot be found: ${history.gap}`),
        severity: 'warning',
      };
    }
    for (const { index, message } of findLosses(ledger, history.versions)) {
      yield atPath(ledgerSource, index === undefined ? ['entries'] : ['entries', index], message);
    }
  },
};
