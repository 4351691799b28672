import type { LedgerEntry } from '#lib/content/types.ts';
import type { CheckContext, CheckedArticle } from '../context.ts';
import { ledgerLookup, lookupOf } from '../lookup.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

function mismatch(
  { slug, facts }: CheckedArticle,
  entry: LedgerEntry | undefined,
  context: CheckContext,
): string | undefined {
  const { articlesBySlug, ledger } = lookupOf(context);
  const isOwn = entry?.slug === slug;
  const isDuplicate = articlesBySlug.get(entry?.slug ?? '')?.facts.id === facts.id;
  const owner = ledger.bySlug.get(slug);
  if (entry !== undefined && isOwn && entry.state !== 'active') {
    return `ledger.yaml says that L${facts.id} is ${entry.state}. Remove the folder of the article, or correct the state there.`;
  }
  // A number that is taken is reported by duplicate-id.
  if (isOwn || isDuplicate) return undefined;
  if (owner !== undefined) {
    return `The folder ${slug} has the number ${owner.id} in ledger.yaml. Write id: ${owner.id}.`;
  }
  if (entry === undefined) {
    return `The number ${facts.id} is not in ledger.yaml. Add a line there: - { id: ${facts.id}, slug: ${slug}, steps: 0 }`;
  }
  return `ledger.yaml knows L${facts.id} as ${entry.slug}. Was the folder renamed? Then write there slug: ${slug} and formerSlugs: [${[...entry.formerSlugs, entry.slug].join(', ')}], so that old addresses still lead here.`;
}

export const ledgerMismatch: Rule = {
  id: 'ledger-mismatch',
  severity: 'error',
  description: 'The ledger has the number and the slug of every article.',
  *check(context) {
    if (context.content.ledger === undefined) return;
    for (const article of context.articles) {
      const entry = ledgerLookup(context.ledger).byId.get(article.facts.id);
      const message = mismatch(article, entry, context);
      if (message !== undefined) yield atPath(article.source, ['id'], message);
    }
  },
};
