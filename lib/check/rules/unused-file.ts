import { nearest } from '#lib/core/nearest.ts';
import type { CheckedArticle } from '../context.ts';
import { figuresOf } from '../figures.ts';
import type { ArticleRule } from '../rule.ts';

const OWN_FILES = ['article.yaml', 'index.de.mdx', 'index.en.mdx'];

function usedFiles({ written }: CheckedArticle): Set<string> {
  const figures = written.flatMap(figuresOf).flatMap(({ fileName }) => fileName ?? []);
  return new Set([...OWN_FILES, ...figures]);
}

export const unusedFile: ArticleRule = {
  id: 'unused-file',
  severity: 'warning',
  description: 'Every file in the folder of an article is used by it.',
  *check({ articles }) {
    for (const article of articles) {
      if (!article.isComplete) continue;
      const used = usedFiles(article);
      for (const name of article.files.names) {
        if (used.has(name)) continue;
        const meant = nearest(name, OWN_FILES);
        const remedy = meant
          ? `Did you mean "${meant}"?`
          : 'Show it with <Figure src="./…">, or remove the file.';
        yield {
          file: `${article.folder}/${name}`,
          line: 1,
          column: 1,
          message: `No text of the article uses this file. ${remedy}`,
        };
      }
    }
  },
};
