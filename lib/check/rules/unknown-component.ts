import { allComponents } from '#lib/content/load-vocabulary.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { listNames, suggestName } from '../wording.ts';

export const unknownComponent: ArticleRule = {
  id: 'unknown-component',
  severity: 'error',
  description: 'Every component of an article stands in content/components.yaml.',
  *check({ articles, content }) {
    if (content.vocabulary === undefined) return;
    const known = allComponents(content.vocabulary).map((term) => term.id);
    for (const { facts, source } of articles) {
      for (const [index, id] of facts.components.entries()) {
        if (known.includes(id)) continue;
        const remedy = suggestName(id, known, `Choose one of: ${listNames(known)}.`);
        yield atPath(
          source,
          ['components', index],
          `There is no component "${id}" in components.yaml. ${remedy}`,
        );
      }
    }
  },
};
