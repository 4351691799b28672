import type { ReplyInline, ReplyNode } from './types.ts';

/**
 * The reply as plain text that any field takes. Lines are never wrapped, and commands begin at the margin, so
 * that a triple click takes exactly the command.
 */
export function toText(nodes: readonly ReplyNode[]): string {
  return blocks(nodes).join('\n\n');
}

function blocks(nodes: readonly ReplyNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.kind) {
      case 'title':
        return [`${node.text}\n${node.href}`];
      case 'section': {
        const [first = '', ...rest] = blocks(node.nodes);
        return [`${node.label.toUpperCase()}\n${first}`, ...rest];
      }
      case 'paragraph':
        return [inlineToText(node.children)];
      case 'list':
        return listBlocks(node);
      case 'code':
        return [node.lines.join('\n')];
      default:
        return [node.text];
    }
  });
}

/** Items of one line each stand close together; longer ones are set apart. */
function listBlocks({ ordered, items }: Extract<ReplyNode, { kind: 'list' }>): string[] {
  const written = items.map((item, index) => {
    const [first = '', ...rest] = blocks(item);
    return [`${ordered ? `${index + 1}.` : '-'} ${first}`, ...rest];
  });
  const isTight = written.every((item) => item.length === 1);
  return isTight ? [written.flat().join('\n')] : written.flat();
}

/** @example a link becomes 'its words (its address)', or the address alone where both are the same */
export function inlineToText(children: readonly ReplyInline[]): string {
  return children
    .map((child) => {
      if ('text' in child) return child.text;
      const words = inlineToText(child.children);
      return child.kind === 'link' && words !== child.href ? `${words} (${child.href})` : words;
    })
    .join('');
}
