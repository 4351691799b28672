import type { Root, RootContent, Table } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as plainText } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Locale } from '#lib/core/locale.ts';
import { isJsxElement } from './jsx-attributes.ts';
import { removeInternal } from './remove-internal.ts';
import { sectionOfHeading } from './sections.ts';
import { splitAtHeadings } from './to-outline.ts';

type Options = { readonly locale: Locale; readonly withInternal: boolean };

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[],
): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    // The page's own components take any content, which the type of an author's markup does not allow.
    children: children as never,
  };
}

function toSteps(nodes: readonly RootContent[]): RootContent[] {
  const [before, ...steps] = splitAtHeadings(nodes, 3);
  const lead = before?.content ?? [];
  if (steps.length === 0) return lead;
  const items = steps.map(({ title, content }, index) => {
    const heading = title && 'children' in title ? (title.children as RootContent[]) : [];
    return element('Step', { number: String(index + 1) }, [element('StepTitle', {}, heading), ...content]);
  });
  return [...lead, element('Steps', {}, items)];
}

/** The same command may stand in an article twice; its fields and tabs need names of their own. */
function numberCommands(tree: Root): void {
  let number = 0;
  visit(tree, (node) => {
    if (!isJsxElement(node) || node.name !== 'Command') return;
    number += 1;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(number) });
  });
}

/** On a narrow screen each cell stands on a line of its own and needs the heading of its column. */
function labelCells({ children: [head, ...rows] }: Table): void {
  const labels = (head?.children ?? []).map((cell) => plainText(cell));
  for (const row of rows) {
    row.children.forEach((cell, column) => {
      cell.data = { hProperties: { 'data-label': labels[column] ?? '' } };
    });
  }
}

/** Within a sentence, an internal passage needs an element that a paragraph may hold. */
function nameInlineInternal(node: MdxJsxTextElement): void {
  if (node.name === 'Internal') node.name = 'InternalWords';
}

/**
 * Turns the flat headings of an article into sections and numbered steps, and takes internal passages out of the
 * public build before anything is compiled.
 */
export const remarkArticle: Plugin<[Options], Root> = ({ locale, withInternal }) => {
  return (tree) => {
    if (withInternal) visit(tree, 'mdxJsxTextElement', nameInlineInternal);
    else removeInternal(tree);
    visit(tree, 'table', labelCells);
    numberCommands(tree);
    tree.children = splitAtHeadings(tree.children, 2).flatMap(({ title, content }): RootContent[] => {
      const kind = title && sectionOfHeading(plainText(title), locale);
      if (kind === undefined) return content;
      return [element('Section', { kind }, kind === 'fix' ? toSteps(content) : content)];
    });
  };
};
