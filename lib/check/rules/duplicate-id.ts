import { groupBy } from '#lib/core/group-by.ts';
import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  description: 'No two articles have the same number.',
  *check({ articles, ledger }) {
    const all = [...ledger.map(({ id }) => id), ...articles.map(({ facts }) => facts.id)];
    const next = all.reduce((highest, id) => Math.max(highest, id), 1000) + 1;
    const byId = groupBy(articles, ({ facts }) => facts.id);
    for (const { facts, slug, source } of articles) {
      const others = (byId.get(facts.id) ?? []).filter((other) => other.slug !== slug);
      if (others.length === 0) continue;
      const isOwner = ledger.some((entry) => entry.id === facts.id && entry.slug === slug);
      if (isOwner) continue;
      yield atPath(
        source,
        ['id'],
        `The number ${facts.id} belongs to ${others.map((other) => other.slug).join(', ')}. The next free number is ${next}.`,
      );
    }
  },
};
