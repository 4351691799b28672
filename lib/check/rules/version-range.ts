import { compareVersions, isInRange } from '#lib/core/version.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const versionRange: ArticleRule = {
  id: 'version-range',
  severity: 'error',
  description: 'A range of versions goes upwards, has an end and excludes the corrected version.',
  *check({ articles }) {
    for (const { facts, source } of articles) {
      for (const [index, { from, to }] of facts.versions.affected.entries()) {
        const path = ['versions', 'affected', index];
        if (from === undefined && to === undefined) {
          yield atPath(
            source,
            path,
            'This range has neither "from" nor "to". Name one, or write affected: [] for every version.',
          );
        } else if (from !== undefined && to !== undefined && compareVersions(from, to) > 0) {
          yield atPath(
            source,
            [...path, 'from'],
            `The range begins with ${from} and ends with ${to}. Exchange both.`,
          );
        } else if (facts.fixedIn !== undefined && isInRange(facts.fixedIn, { from, to })) {
          yield atPath(
            source,
            path,
            `The range contains ${facts.fixedIn}, in which the error is fixed. End it with the last affected version ("to").`,
          );
        }
      }
    }
  },
};
