import type { ArticleRule } from '../rule.ts';

export const missingTranslation: ArticleRule = {
  id: 'missing-translation',
  severity: 'warning',
  description: 'Every article has an English text.',
  *check({ articles }) {
    for (const { files, folder, texts } of articles) {
      if (files.texts.en !== undefined) continue;
      yield {
        file: texts.de.file,
        line: 1,
        column: 1,
        message: `There is no English text: readers of English see the German one. Write ${folder}/index.en.mdx.`,
      };
    }
  },
};
