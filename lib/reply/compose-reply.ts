import { replyNodes } from './reply-nodes.ts';
import { serializeElement } from './serialize-elements.ts';
import { toElements } from './to-elements.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';
import type {
  ClipboardPayload,
  Reply,
  ReplyElement,
  ReplyFormat,
  ReplyOptions,
  ReplySource,
} from './types.ts';

export { replyNodes };

/** What the composer starts with, before the agent has chosen anything. */
export const DEFAULT_REPLY_OPTIONS: ReplyOptions = {
  format: 'html',
  contents: new Set(['cause', 'fix', 'undo']),
  shell: 'powershell',
  values: {},
  address: 'sie',
  frame: 'none',
};

/** One reply from one or several articles, in every notation. Nothing in it is wrapped or shortened. */
export function composeReply(
  sources: readonly ReplySource[],
  options: ReplyOptions = DEFAULT_REPLY_OPTIONS,
): Reply {
  const nodes = replyNodes(sources, options);
  return {
    text: toText(nodes),
    html: serializeElement(toElements(nodes, sources[0]?.locale ?? 'de')),
    markdown: toMarkdown(nodes),
  };
}

/** The rich text of the reply as elements, for a preview that is what will be copied. */
export function replyElements(sources: readonly ReplySource[], options: ReplyOptions): ReplyElement {
  return toElements(replyNodes(sources, options), sources[0]?.locale ?? 'de');
}

/** What the format puts into the clipboard. A field that takes no rich text gets the plain one. */
export function clipboardPayload({ text, html, markdown }: Reply, format: ReplyFormat): ClipboardPayload {
  switch (format) {
    case 'markdown':
      return { plain: markdown };
    case 'text':
      return { plain: text };
    default:
      return { plain: text, html };
  }
}
