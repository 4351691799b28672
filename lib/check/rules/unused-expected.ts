import { SHELLS } from '#lib/content/schema.ts';
import { atPath } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const unusedExpected: ArticleRule = {
  id: 'unused-expected',
  severity: 'warning',
  description: 'An expected output belongs to a shell for which there is a command.',
  *check({ articles }) {
    for (const { facts, source } of articles) {
      for (const [name, { expected, shells }] of Object.entries(facts.commands)) {
        for (const shell of SHELLS) {
          if (expected[shell] === undefined || shells[shell] !== undefined) continue;
          yield atPath(
            source,
            ['commands', name, 'expected', shell],
            `There is no command for ${shell}, so nobody sees this. Add it under "shells", or remove the output.`,
          );
        }
      }
    }
  },
};
