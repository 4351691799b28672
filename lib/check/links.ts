import type { Node, Root } from 'mdast';
import { internalNodes, nodesOf } from './mdx-nodes.ts';

/** A link of a text, or the definition of `[text][name]`. */
export type WrittenLink = Pick<Node, 'position'> & {
  readonly url: string;
  /** Stands inside `<Internal>`. */
  readonly isInternal: boolean;
};

/** A link to an article by its number, such as `L1002#s3`. */
export type ArticleLink = {
  readonly node: Pick<Node, 'position'>;
  readonly id: number;
  /** Without the `#`. */
  readonly anchor: string | undefined;
  readonly isInternal: boolean;
};

const ARTICLE_LINK = /^L(\d+)(?:#(.*))?$/u;

/** @example parseArticleLink('L1002#s3') → { id: 1002, anchor: 's3' } */
export function parseArticleLink(url: string): { id: number; anchor: string | undefined } | undefined {
  const match = ARTICLE_LINK.exec(url);
  return match ? { id: Number(match[1]), anchor: match[2] } : undefined;
}

/** All links of a tree and the definitions of `[text][name]`. */
export function writtenLinks(tree: Root): WrittenLink[] {
  const internal = internalNodes(tree);
  return nodesOf(tree, 'link', 'definition').map((node) => ({
    url: node.url,
    isInternal: internal.has(node),
    ...(node.position && { position: node.position }),
  }));
}

/** Links to articles, in the order of the text. */
export function articleLinks({ links }: { readonly links: readonly WrittenLink[] }): ArticleLink[] {
  return links.flatMap((node) => {
    const target = parseArticleLink(node.url);
    return target ? [{ node, ...target, isInternal: node.isInternal }] : [];
  });
}
