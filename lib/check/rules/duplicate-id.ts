import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  description: 'No two articles have the same number.',
  *check({ articles, ledger }) {
    const next = Math.max(1000, ...ledger.map(({ id }) => id), ...articles.map(({ facts }) => facts.id)) + 1;
    for (const { facts, slug, source } of articles) {
      const others = articles.filter((other) => other.slug !== slug && other.facts.id === facts.id);
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
