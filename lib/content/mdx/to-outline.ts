import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Locale } from '#lib/core/locale.ts';
import type { Block, Inline, Outline, Section, Step } from '../outline.ts';
import { attributeOf, type JsxElement } from './jsx-attributes.ts';
import { sectionOfHeading } from './sections.ts';
import { toInlines } from './to-inline.ts';

function legendOf(element: JsxElement): Inline[][] {
  return element.children.flatMap((child) =>
    child.type === 'list'
      ? child.children.map((item) =>
          item.children.flatMap((part) => (part.type === 'paragraph' ? toInlines(part.children) : [])),
        )
      : [],
  );
}

function fromJsx(element: JsxElement): Block[] {
  const attribute = (name: string) => attributeOf(element, name) ?? '';
  const children = () => toBlocks(element.children as RootContent[]);
  switch (element.name) {
    case 'Message':
      return [{ kind: 'message', name: attribute('name') }];
    case 'Command':
      return [{ kind: 'command', name: attribute('name') }];
    case 'Warning':
      return [{ kind: 'warning', title: attribute('title'), blocks: children() }];
    case 'Note':
      return [{ kind: 'note', title: attribute('title'), blocks: children() }];
    case 'Internal':
      return [{ kind: 'internal', blocks: children() }];
    case 'Figure':
      return [
        {
          kind: 'figure',
          src: attribute('src'),
          alt: attribute('alt'),
          caption: attribute('caption'),
          legend: legendOf(element),
        },
      ];
    default:
      return children();
  }
}

const BLOCK_COMPONENTS = new Set(['Message', 'Command', 'Figure', 'Warning', 'Note', 'Internal']);

/** A paragraph that holds only a block component, as when the author put it on a line of its own. */
function soleComponent({ children }: Paragraph): JsxElement | undefined {
  const [only, ...rest] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (rest.length > 0 || only?.type !== 'mdxJsxTextElement') return undefined;
  return BLOCK_COMPONENTS.has(only.name ?? '') ? only : undefined;
}

function toBlock(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const component = soleComponent(node);
      return component ? fromJsx(component) : [{ kind: 'paragraph', children: toInlines(node.children) }];
    }
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => toBlocks(item.children)),
        },
      ];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map((row) => row.children.map((cell) => toInlines(cell.children))),
        },
      ];
    case 'blockquote':
      return toBlocks(node.children);
    case 'mdxJsxFlowElement':
      return fromJsx(node);
    case 'mdxJsxTextElement':
      return BLOCK_COMPONENTS.has(node.name ?? '')
        ? fromJsx(node)
        : [{ kind: 'paragraph', children: toInlines([node as PhrasingContent]) }];
    case 'heading':
      return [{ kind: 'paragraph', children: [{ kind: 'strong', children: toInlines(node.children) }] }];
    case 'text':
      return node.value.trim() === '' ? [] : [{ kind: 'paragraph', children: toInlines([node]) }];
    default:
      return [];
  }
}

function toBlocks(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap(toBlock);
}

type Chapter = { readonly title: RootContent | undefined; readonly content: RootContent[] };

/** Cuts a run of nodes at each heading of the depth. */
export function splitAtHeadings(nodes: readonly RootContent[], depth: number): Chapter[] {
  const chapters: Chapter[] = [{ title: undefined, content: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) chapters.push({ title: node, content: [] });
    else chapters.at(-1)?.content.push(node);
  }
  return chapters;
}

function toStep({ title, content }: Chapter, index: number): Step {
  const heading = title?.type === 'heading' ? toInlines(title.children) : [];
  return { number: index + 1, title: heading, blocks: toBlocks(content) };
}

/** The sections and steps of an article. Headings that are no section of the language are left out; a rule reports them. */
export function toOutline(tree: Root, locale: Locale): Outline {
  const sections = splitAtHeadings(tree.children, 2).flatMap(({ title, content }): Section[] => {
    const kind = title && sectionOfHeading(plainText(title), locale);
    if (kind === undefined) return [];
    const [before, ...steps] = splitAtHeadings(content, 3);
    return [{ kind, blocks: toBlocks(before?.content ?? []), steps: steps.map(toStep) }];
  });
  return { sections };
}
