import type { SectionKind } from './types.ts';

/*
 * The text of an article as plain data: what the ticket reply, the Markdown export, the search and the checks work
 * on. The page itself is rendered from the MDX.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A path of interface labels. */
  | { readonly kind: 'menu'; readonly labels: readonly string[] }
  /** `href` as the author wrote it: `L1002`, `L1002#s3`, `#check` or an address. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** Number of a callout in a figure. */
  | { readonly kind: 'dot'; readonly number: number };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  /** By its name in article.yaml. */
  | { readonly kind: 'message' | 'command'; readonly name: string }
  | { readonly kind: 'warning' | 'note'; readonly title: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'figure';
      readonly src: string;
      readonly alt: string;
      readonly caption: string;
      readonly legend: readonly (readonly Inline[])[];
    }
  /** Shown in the staff build only. */
  | { readonly kind: 'internal'; readonly blocks: readonly Block[] };

export type Step = {
  /** From 1; the anchor is `s` and this number. */
  readonly number: number;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
};

export type Section = {
  readonly kind: SectionKind;
  /** The text before the first step, or all of it. */
  readonly blocks: readonly Block[];
  /** Only the fix has steps. */
  readonly steps: readonly Step[];
};

export type Outline = { readonly sections: readonly Section[] };

/** @example stepAnchor(3) → 's3' */
export function stepAnchor(number: number): string {
  return `s${number}`;
}

export function findSection(outline: Outline, kind: SectionKind): Section | undefined {
  return outline.sections.find((section) => section.kind === kind);
}

/** The words of inline text, without marks. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.kind) {
        case 'text':
        case 'code':
          return child.text;
        case 'menu':
          return child.labels.join(' › ');
        case 'dot':
          return '';
        default:
          return inlineText(child.children);
      }
    })
    .join('');
}

/** The words of blocks, one block a line; messages and commands are left to the caller. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return inlineText(block.children);
        case 'list':
          return block.items.map(blocksText).join('\n');
        case 'code':
          return block.text;
        case 'table':
          return block.rows.map((row) => row.map(inlineText).join(' ')).join('\n');
        case 'warning':
        case 'note':
          return `${block.title}\n${blocksText(block.blocks)}`;
        case 'internal':
          return blocksText(block.blocks);
        case 'figure':
          return [block.caption, ...block.legend.map(inlineText)].join('\n');
        default:
          return '';
      }
    })
    .filter((text) => text !== '')
    .join('\n');
}
