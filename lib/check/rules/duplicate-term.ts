import { atPath } from '../places.ts';
import type { Rule } from '../rule.ts';
import { textsBelow } from '../yaml-texts.ts';

export const duplicateTerm: Rule = {
  id: 'duplicate-term',
  severity: 'error',
  description: 'Every symptom, component and group of the vocabularies has an id of its own.',
  *check({ content }) {
    const { symptoms, components } = content.vocabularySources;
    for (const source of [symptoms, components]) {
      const seen = new Set<string>();
      for (const { path, text } of textsBelow(source, [])) {
        if (path.at(-1) !== 'id') continue;
        if (seen.has(text)) {
          yield atPath(
            source,
            path,
            `The id "${text}" is in this file twice. Choose another one; it becomes part of addresses.`,
          );
        }
        seen.add(text);
      }
    }
  },
};
