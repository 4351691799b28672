import type { TextFile } from '#lib/content/source.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` writes where an author has to write; also for drafts. */
const GAP = /‹[^›\n]*›/gu;

export const unfinishedText: Rule = {
  id: 'unfinished-text',
  severity: 'error',
  description: 'No ‹gap› of the template is left.',
  *check({ content }) {
    const files = content.articles.flatMap(({ files }): (TextFile | undefined)[] => [
      files.facts,
      files.texts.de,
      files.texts.en,
    ]);
    for (const { file, text } of files.flatMap((candidate) => candidate ?? [])) {
      for (const [index, line] of text.split('\n').entries()) {
        for (const { 0: gap, index: column } of line.matchAll(GAP)) {
          yield { file, line: index + 1, column: column + 1, message: `Replace ${gap} by your text.` };
        }
      }
    }
  },
};
