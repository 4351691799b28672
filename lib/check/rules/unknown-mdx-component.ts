import { isMdxName, MDX_COMPONENTS } from '#lib/content/mdx/mdx-names.ts';
import { elementsOf } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { listNames, suggestName } from '../wording.ts';

const NAMES = Object.keys(MDX_COMPONENTS);

export const unknownMdxComponent: ArticleRule = {
  id: 'unknown-mdx-component',
  severity: 'error',
  description: 'A text uses only the components that the portal has.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      for (const element of elementsOf(written.tree)) {
        const name = element.name ?? '';
        // Small letters are HTML: the rule forbidden-mdx reports them.
        if (isMdxName(name) || !/^\p{Lu}/u.test(name)) continue;
        const remedy = suggestName(name, NAMES, `Possible: ${listNames(NAMES)}.`);
        yield atNode(written, element, `There is no component <${name}>. ${remedy}`);
      }
    }
  },
};
