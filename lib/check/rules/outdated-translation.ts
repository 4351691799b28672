import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const outdatedTranslation: ArticleRule = {
  id: 'outdated-translation',
  severity: 'warning',
  description: 'The English text follows the newest German revision.',
  *check({ articles }) {
    for (const { facts, written } of articles) {
      for (const { text, head } of written) {
        if (text.locale === 'de' || text.revision === facts.revision) continue;
        if (text.revision > facts.revision) {
          const message = `The text claims to follow revision ${text.revision}, but the German text is at ${facts.revision}. Write revision: ${facts.revision}.`;
          yield { ...atPath(head, ['revision'], message), severity: 'error' };
          continue;
        }
        const missing = facts.changes
          .filter((change) => change.revision > text.revision)
          .map(({ revision, on, en, places }) => {
            const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
            return `${revision} of ${on}: ${en.trim()}${where}`;
          });
        yield atPath(
          head,
          ['revision'],
          `The text follows revision ${text.revision}, the German text is at ${facts.revision}. Translate what is missing, then write revision: ${facts.revision}. Missing: ${missing.join(' | ')}`,
        );
      }
    }
  },
};
