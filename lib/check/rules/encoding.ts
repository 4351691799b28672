import type { TextFile } from '#lib/content/source.ts';
import type { Rule } from '../rule.ts';

const REPLACEMENT = '\ufffd';

export const encoding: Rule = {
  id: 'encoding',
  severity: 'error',
  description: 'Files are saved as UTF-8.',
  *check({ content }) {
    const files = content.articles.flatMap(({ files }): (TextFile | undefined)[] => [
      files.facts,
      files.texts.de,
      files.texts.en,
    ]);
    for (const { file, text } of files.flatMap((candidate) => candidate ?? [])) {
      const at = text.indexOf(REPLACEMENT);
      if (at < 0) continue;
      const before = text.slice(0, at);
      yield {
        file,
        line: before.split('\n').length,
        column: at - before.lastIndexOf('\n'),
        message: 'A character here is unreadable. Save the file with the encoding UTF-8 and write it again.',
      };
    }
  },
};
