import { attributeOf } from '#lib/content/mdx/jsx-attributes.ts';
import { isMdxName, MDX_COMPONENTS } from '#lib/content/mdx/mdx-names.ts';
import { elementsOf, findAttribute } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

export const missingAttribute: ArticleRule = {
  id: 'missing-attribute',
  severity: 'error',
  description: 'A component has every attribute that it needs, and none of them is empty.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      for (const element of elementsOf(written.tree)) {
        if (element.name === null || !isMdxName(element.name)) continue;
        for (const name of MDX_COMPONENTS[element.name].required) {
          // The rule missing-alt says what a good text for a picture is.
          if (name === 'alt' || attributeOf(element, name)?.trim()) continue;
          const example = name === 'n' ? 'n={1}' : `${name}="…"`;
          const fault = findAttribute(element, name) ? `is empty` : `is missing`;
          yield atNode(
            written,
            findAttribute(element, name) ?? element,
            `<${element.name}>: "${name}" ${fault}. Write <${element.name} ${example}>.`,
          );
        }
      }
    }
  },
};
