import { isMdxName, MDX_COMPONENTS } from '#lib/content/mdx/mdx-names.ts';
import { elementsOf } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { suggestName } from '../wording.ts';

export const unknownAttribute: ArticleRule = {
  id: 'unknown-attribute',
  severity: 'error',
  description: 'A component has only the attributes that it knows, each one once.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      for (const { name: component, attributes } of elementsOf(written.tree)) {
        if (component === null || !isMdxName(component)) continue;
        const known: readonly string[] = MDX_COMPONENTS[component].attributes;
        const seen = new Set<string>();
        for (const attribute of attributes) {
          if (attribute.type !== 'mdxJsxAttribute') continue;
          const { name } = attribute;
          if (!known.includes(name)) {
            const otherwise = known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`;
            const remedy = suggestName(name, known, otherwise);
            yield atNode(written, attribute, `<${component}> has no attribute "${name}". ${remedy}`);
          } else if (seen.has(name)) {
            yield atNode(written, attribute, `<${component}> has "${name}" twice. Remove one of them.`);
          }
          seen.add(name);
        }
      }
    }
  },
};
