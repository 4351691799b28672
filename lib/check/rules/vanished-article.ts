import { lookupOf } from '../lookup.ts';
import { atLedger } from '../places.ts';
import type { Rule } from '../rule.ts';

export const vanishedArticle: Rule = {
  id: 'vanished-article',
  severity: 'error',
  description: 'Every active number of the ledger has its article.',
  *check(context) {
    // Folders, not articles: one with errors has not vanished.
    const { articles, slugs } = lookupOf(context);
    for (const [index, { id, slug, state }] of context.ledger.entries()) {
      if (state !== 'active' || slugs.has(slug)) continue;
      // A renamed folder is reported by ledger-mismatch, which knows both names.
      if (articles.has(id)) continue;
      yield atLedger(
        context,
        index,
        'slug',
        `L${id} leads to ${slug}, and there is no such folder. Bring it back, or write state: merged with into: and reason:, or state: retired with reason:, so that old links find an explanation.`,
      );
    }
  },
};
