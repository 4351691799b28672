import { nearest } from '#lib/core/nearest.ts';
import { figuresOf } from '../figures.ts';
import { findAttribute } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const missingFigure: ArticleRule = {
  id: 'missing-figure',
  severity: 'error',
  description: 'The SVG file of every figure lies beside the article.',
  *check({ articles }) {
    for (const { files, written } of articles) {
      const pictures = files.names.filter((name) => name.endsWith('.svg'));
      for (const text of written) {
        for (const { element, src, fileName } of figuresOf(text)) {
          if (fileName !== undefined && pictures.includes(fileName)) continue;
          const name = fileName ?? src.slice(src.lastIndexOf('/') + 1);
          const meant = pictures.includes(name) ? name : nearest(name, pictures);
          const remedy = meant
            ? `Did you mean "./${meant}"?`
            : 'Put the file into the folder of the article.';
          yield atNode(
            text,
            findAttribute(element, 'src') ?? element,
            `There is no SVG picture "${src}" beside the article. ${remedy}`,
          );
        }
      }
    }
  },
};
