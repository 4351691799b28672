import { allSymptoms } from '#lib/content/load-vocabulary.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { listNames, suggestName } from '../wording.ts';

export const unknownSymptom: ArticleRule = {
  id: 'unknown-symptom',
  severity: 'error',
  description: 'Every symptom of an article stands in content/symptoms.yaml.',
  *check({ articles, content }) {
    if (content.vocabulary === undefined) return;
    const known = allSymptoms(content.vocabulary).map((term) => term.id);
    for (const { facts, source } of articles) {
      for (const [index, id] of facts.symptoms.entries()) {
        if (known.includes(id)) continue;
        const remedy = suggestName(id, known, `Choose one of: ${listNames(known)}.`);
        yield atPath(source, ['symptoms', index], `There is no symptom "${id}" in symptoms.yaml. ${remedy}`);
      }
    }
  },
};
