import { attributeOf } from '#lib/content/mdx/jsx-attributes.ts';
import { elementsOf, findAttribute, nodesOf } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

const REMEDY = 'Say in alt="…" what the picture shows, for readers who cannot see it.';

export const missingAlt: ArticleRule = {
  id: 'missing-alt',
  severity: 'error',
  description: 'Every picture is a <Figure> with a text for readers who cannot see it.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      for (const element of elementsOf(written.tree, 'Figure')) {
        if (attributeOf(element, 'alt')?.trim()) continue;
        yield atNode(
          written,
          findAttribute(element, 'alt') ?? element,
          `<Figure> has no alternative text. ${REMEDY}`,
        );
      }
      for (const image of nodesOf(written.tree, 'image', 'imageReference')) {
        yield atNode(
          written,
          image,
          `Pictures are figures. Write <Figure src="./name.${written.text.locale}.svg" alt="…" caption="…" /> instead. ${REMEDY}`,
        );
      }
    }
  },
};
