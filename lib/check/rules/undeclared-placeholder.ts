import { placeholderOwners } from '../placeholder-uses.ts';
import type { ArticleRule } from '../rule.ts';
import { suggestName } from '../wording.ts';

export const undeclaredPlaceholder: ArticleRule = {
  id: 'undeclared-placeholder',
  severity: 'error',
  description: 'Every {{placeholder}} of a message or command is declared beside it.',
  *check({ articles }) {
    for (const { declared, uses } of articles.flatMap(placeholderOwners)) {
      for (const { name, place } of uses) {
        if (Object.hasOwn(declared, name)) continue;
        const remedy = suggestName(
          name,
          Object.keys(declared),
          `Add "${name}" with kind, label and sample under "placeholders".`,
        );
        yield { ...place, message: `The placeholder {{${name}}} is not declared. ${remedy}` };
      }
    }
  },
};
