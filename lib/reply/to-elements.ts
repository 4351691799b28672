import type { Locale } from '#lib/core/locale.ts';
import type { ReplyElement, ReplyInline, ReplyNode, ReplyTag } from './types.ts';

/*
 * Mail programs drop style sheets and classes, so every element carries its own style. Outlook writes what has no
 * font in Times New Roman, hence the font on each paragraph. No line uses non-breaking spaces: a command copied
 * from the mail has to run.
 */
const FONT = { 'font-family': "Calibri,'Segoe UI',Arial,sans-serif", 'font-size': '11pt' } as const;
const PARAGRAPH = { ...FONT, margin: '0 0 8pt' } as const;
const LIST = { ...FONT, margin: '0 0 8pt', 'padding-left': '24pt' } as const;
const STAMP = { ...PARAGRAPH, color: '#566874' } as const;
const BLOCK = {
  'font-family': "Consolas,'Courier New',monospace",
  'font-size': '10pt',
  margin: '0 0 8pt',
  padding: '4pt 6pt',
  border: '1px solid #C3D2DA',
  color: '#0D1F2C',
  'white-space': 'pre-wrap',
} as const;
const COMMAND = { ...BLOCK, background: '#EEF5F8' } as const;
const MESSAGE = { ...BLOCK, background: '#FFFFFF' } as const;
const CODE = { 'font-family': "Consolas,'Courier New',monospace", 'white-space': 'pre-wrap' } as const;

/** The reply as elements: `serializeElements` writes them for the clipboard, the preview builds them with the DOM. */
export function toElements(nodes: readonly ReplyNode[], lang: Locale): ReplyElement {
  return { tag: 'div', lang, children: nodes.flatMap(toBlock) };
}

function toBlock(node: ReplyNode): ReplyElement[] {
  switch (node.kind) {
    case 'title':
      return [
        element('p', PARAGRAPH, [
          { tag: 'a', href: node.href, children: [{ tag: 'b', children: [node.text] }] },
        ]),
      ];
    case 'section':
      return sectionElements(node);
    case 'paragraph':
      return [element('p', PARAGRAPH, toInlineElements(node.children))];
    case 'list':
      return [
        element(
          node.ordered ? 'ol' : 'ul',
          LIST,
          node.items.map((item) => element('li', FONT, itemChildren(item))),
        ),
      ];
    case 'code':
      return [element('pre', node.role === 'command' ? COMMAND : MESSAGE, [node.lines.join('\n')])];
    default:
      return [element('p', STAMP, [node.text])];
  }
}

/** The label runs into the first paragraph, and stands alone before anything else. */
function sectionElements({ label, nodes }: Extract<ReplyNode, { kind: 'section' }>): ReplyElement[] {
  const [first, ...rest] = nodes;
  const isRunIn = first?.kind === 'paragraph';
  const heading: ReplyElement = { tag: 'b', children: [isRunIn ? `${label}.` : label] };
  const line = isRunIn ? [heading, ' ', ...toInlineElements(first.children)] : [heading];
  return [element('p', PARAGRAPH, line), ...(isRunIn ? rest : nodes).flatMap(toBlock)];
}

/** An item of one paragraph holds its words only, as mail programs set lists themselves. */
function itemChildren(item: readonly ReplyNode[]): readonly (ReplyElement | string)[] {
  const [only, ...rest] = item;
  return only?.kind === 'paragraph' && rest.length === 0
    ? toInlineElements(only.children)
    : item.flatMap(toBlock);
}

function toInlineElements(children: readonly ReplyInline[]): (ReplyElement | string)[] {
  return children.map((child): ReplyElement | string => {
    switch (child.kind) {
      case 'text':
        return child.text;
      case 'code':
        return element('code', CODE, [child.text]);
      case 'link':
        return { tag: 'a', href: child.href, children: toInlineElements(child.children) };
      default:
        return { tag: child.kind === 'strong' ? 'b' : 'i', children: toInlineElements(child.children) };
    }
  });
}

function element(
  tag: ReplyTag,
  style: Readonly<Record<string, string>>,
  children: readonly (ReplyElement | string)[],
): ReplyElement {
  return { tag, style, children };
}
