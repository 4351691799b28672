import type { Heading, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { sectionOfHeading } from '#lib/content/mdx/sections.ts';
import type { ArticleText, SectionKind } from '#lib/content/types.ts';

type TreeOfText = { readonly tree: Root; readonly text: Pick<ArticleText, 'locale'> };

/** A `##` heading; `kind` is missing when it is none of the language's sections. */
export type SectionHeading = {
  readonly heading: Heading;
  readonly title: string;
  readonly kind: SectionKind | undefined;
};

/** Headings of sections, in the order of the text. */
export function sectionHeadings({ tree, text }: TreeOfText): SectionHeading[] {
  return tree.children.flatMap((heading) => {
    if (heading.type !== 'heading' || heading.depth !== 2) return [];
    const title = plainText(heading);
    return [{ heading, title, kind: sectionOfHeading(title, text.locale) }];
  });
}

/** Headings `###` within the fix: its steps. */
export function stepHeadings({ tree, text }: TreeOfText): Heading[] {
  let kind: SectionKind | undefined;
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    if (node.depth === 2) kind = sectionOfHeading(plainText(node), text.locale);
    return node.depth === 3 && kind === 'fix' ? [node] : [];
  });
}
