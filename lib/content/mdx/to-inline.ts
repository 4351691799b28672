import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Inline } from '../outline.ts';
import { attributeOf } from './jsx-attributes.ts';

/** @example splitMenu('Datei > Neu') → ['Datei', 'Neu'] */
export function splitMenu(text: string): string[] {
  return text
    .split(/\s*[>›]\s*/u)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/gu, ' ') }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: toInlines(node.children) }];
    case 'link':
      return [{ kind: 'link', href: node.url, children: toInlines(node.children) }];
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    case 'mdxJsxTextElement':
      if (node.name === 'Menu') return [{ kind: 'menu', labels: splitMenu(plainText(node)) }];
      if (node.name === 'Dot') return [{ kind: 'dot', number: Number(attributeOf(node, 'n')) }];
      // Words for staff only never become words of a reply; the page shows them from the text itself.
      if (node.name === 'Internal') return [];
      return toInlines(node.children);
    default:
      return 'children' in node ? toInlines(node.children as PhrasingContent[]) : [];
  }
}

/** Inline Markdown as data; what the format does not know keeps its words. */
export function toInlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap(toInline);
}
