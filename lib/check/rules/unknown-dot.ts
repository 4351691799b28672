import { attributeOf } from '#lib/content/mdx/jsx-attributes.ts';
import type { WrittenText } from '../context.ts';
import { elementsOf, findAttribute } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

/** Entries of the longest legend: the highest number that a figure of the text explains. */
function highestNumber({ tree }: WrittenText): number {
  const lengths = elementsOf(tree, 'Figure').flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'list' && child.ordered ? [child.children.length] : [])),
  );
  return Math.max(0, ...lengths);
}

export const unknownDot: ArticleRule = {
  id: 'unknown-dot',
  severity: 'error',
  description: 'Every <Dot n={…} /> repeats a number that the legend of a figure explains.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      const highest = highestNumber(written);
      for (const element of elementsOf(written.tree, 'Dot')) {
        const number = Number(attributeOf(element, 'n'));
        // What is no number is reported by missing-attribute or forbidden-mdx.
        if (Number.isNaN(number) || (number >= 1 && number <= highest)) continue;
        const remedy =
          highest === 0
            ? 'No figure of this text has a numbered list as legend. Add one, or remove the number.'
            : `The legends go from 1 to ${highest}. Correct the number or add to the legend.`;
        yield atNode(
          written,
          findAttribute(element, 'n') ?? element,
          `No figure explains ${number}. ${remedy}`,
        );
      }
    }
  },
};
