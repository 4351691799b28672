import type { Block, Inline, Outline } from '#lib/content/outline.ts';
import type { Locale } from '#lib/core/locale.ts';
import { permalink, resolveLink } from './permalink.ts';
import type { ReplyBlock, ReplyInline } from './types.ts';
import { REPLY_WORDS } from './words.ts';

/** The article that holds the blocks, the language of its text, and the address of the portal. */
export type BlockContext = { readonly id: number; readonly locale: Locale; readonly site: string };

/** The numbered steps of the fix: each begins with its heading. */
export function stepList(steps: Outline['sections'][number]['steps'], context: BlockContext): ReplyBlock[] {
  if (steps.length === 0) return [];
  const items = steps.map(({ title, blocks }): ReplyBlock[] => [
    { kind: 'paragraph', children: [{ kind: 'strong', children: toInlines(title, context) }] },
    ...toReplyBlocks(blocks, context),
  ]);
  return [{ kind: 'list', ordered: true, items }];
}

/** Blocks as a mail can hold them: links whole, tables as lists, figures as links, nothing internal. */
export function toReplyBlocks(blocks: readonly Block[], context: BlockContext): ReplyBlock[] {
  return blocks.flatMap((block): ReplyBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: toInlines(block.children, context) }];
      case 'list':
        return [{ ...block, items: block.items.map((item) => toReplyBlocks(item, context)) }];
      case 'table':
        return tableAsList(block.rows, context);
      case 'warning':
      case 'note':
        return [
          {
            kind: block.kind,
            title: withoutSoftHyphens(block.title),
            blocks: toReplyBlocks(block.blocks, context),
          },
        ];
      case 'figure':
        return [figureLink(block.caption, context)];
      case 'internal':
        return [];
      default:
        return [block];
    }
  });
}

/** Tables break in mail and plain text: each row becomes an item that repeats the column heads. */
function tableAsList(
  [head = [], ...rows]: readonly (readonly (readonly Inline[])[])[],
  context: BlockContext,
): ReplyBlock[] {
  const items = rows.map((row): ReplyBlock[] => {
    const cells = row.map((cell, column): readonly ReplyInline[] => {
      const label = toInlines(head[column] ?? [], context);
      const value = toInlines(cell, context);
      return column === 0 || label.length === 0
        ? [{ kind: 'strong', children: value }]
        : [...label, text(': '), ...value];
    });
    const children = cells.flatMap((cell, column) => (column === 0 ? cell : [text(' – '), ...cell]));
    return [{ kind: 'paragraph', children }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** A picture stays on the page; the reply says that there is one, for the numbers in its text refer to it. */
function figureLink(caption: string, { id, locale, site }: BlockContext): ReplyBlock {
  const label = `${REPLY_WORDS[locale].figure}: ${withoutSoftHyphens(caption)}`;
  const href = permalink(site, locale, id);
  return { kind: 'paragraph', children: [{ kind: 'link', href, children: [text(label)] }] };
}

function toInlines(children: readonly Inline[], context: BlockContext): ReplyInline[] {
  return children.map((child): ReplyInline => {
    switch (child.kind) {
      case 'text':
        return text(withoutSoftHyphens(child.text));
      case 'code':
        return child;
      case 'menu':
        return { kind: 'strong', children: [text(child.labels.map(withoutSoftHyphens).join(' > '))] };
      case 'dot':
        return text(`(${child.number})`);
      case 'link': {
        const href = resolveLink(context.site, context.locale, context.id, child.href);
        return { kind: 'link', href, children: toInlines(child.children, context) };
      }
      default:
        return { kind: child.kind, children: toInlines(child.children, context) };
    }
  });
}

function text(value: string): ReplyInline {
  return { kind: 'text', text: value };
}

export function withoutSoftHyphens(value: string): string {
  return value.replace(/\u00ad|&shy;/gu, '');
}
