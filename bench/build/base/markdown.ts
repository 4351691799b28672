import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  // `<https://…>` is no MDX.
  .use(remarkStringify, { resourceLink: true, bullet: '-' });

/** Nodes as Markdown that is MDX too: `<` and `{` of running text are escaped. */
export function toMarkdown(nodes: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...nodes] }).trim();
}

/** A line of text for a head: JSON is YAML. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
