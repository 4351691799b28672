import type { Heading } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SECTION_TITLES, WRITTEN_SECTIONS } from '#lib/content/mdx/sections.ts';
import type { WrittenText } from '../context.ts';
import { sectionHeadings, stepHeadings } from '../headings.ts';
import { nodesOf } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';
import { suggestName } from '../wording.ts';

function sectionFault(written: WrittenText, title: string): string | undefined {
  const { locale } = written.text;
  const found = sectionHeadings(written).find((heading) => heading.title === title);
  if (found?.kind === 'related') {
    return `"${title}" is made from "related" in article.yaml. Remove the section here.`;
  }
  if (found?.kind !== undefined) return undefined;
  const titles = WRITTEN_SECTIONS.map((kind) => SECTION_TITLES[kind][locale]);
  return `"${title}" is no section. ${suggestName(title, titles, `Possible: ${titles.join(', ')}.`)}`;
}

function faultOf(written: WrittenText, heading: Heading, isTop: boolean): string | undefined {
  const title = plainText(heading);
  const fix = SECTION_TITLES.fix[written.text.locale];
  if (!isTop) return `A heading must not stand inside a component or a list. Write "**${title}**" instead.`;
  switch (heading.depth) {
    case 2:
      return sectionFault(written, title);
    case 3:
      return stepHeadings(written).includes(heading)
        ? undefined
        : `A heading with ### is a step and belongs below "## ${fix}". Write "**${title}**" instead.`;
    default:
      return `Only ## (sections) and ### (steps) are possible. Write "**${title}**" instead.`;
  }
}

export const unknownHeading: ArticleRule = {
  id: 'unknown-heading',
  severity: 'error',
  description: 'Headings are the sections (##) and the steps of the fix (###), nothing else.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      for (const heading of nodesOf(written.tree, 'heading')) {
        const message = faultOf(written, heading, written.tree.children.includes(heading));
        if (message !== undefined) yield atNode(written, heading, message);
      }
    }
  },
};
