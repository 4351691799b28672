import type { Definition, Link } from 'mdast';
import type { WrittenText } from './context.ts';
import { internalNodes, nodesOf } from './mdx-nodes.ts';

/** A link to an article by its number, such as `L1002#s3`. */
export type ArticleLink = {
  readonly node: Link | Definition;
  readonly id: number;
  /** Without the `#`. */
  readonly anchor: string | undefined;
  /** Stands inside `<Internal>`. */
  readonly isInternal: boolean;
};

const ARTICLE_LINK = /^L(\d+)(?:#(.*))?$/u;

/** @example parseArticleLink('L1002#s3') → { id: 1002, anchor: 's3' } */
export function parseArticleLink(url: string): { id: number; anchor: string | undefined } | undefined {
  const match = ARTICLE_LINK.exec(url);
  return match ? { id: Number(match[1]), anchor: match[2] } : undefined;
}

/** All links of a text and the definitions of `[text][name]`. */
export function linkNodes({ tree }: WrittenText): (Link | Definition)[] {
  return nodesOf(tree, 'link', 'definition');
}

/** Links to articles, in the order of the text. */
export function articleLinks(written: WrittenText): ArticleLink[] {
  const internal = internalNodes(written.tree);
  return linkNodes(written).flatMap((node) => {
    const target = parseArticleLink(node.url);
    return target ? [{ node, ...target, isInternal: internal.has(node) }] : [];
  });
}
