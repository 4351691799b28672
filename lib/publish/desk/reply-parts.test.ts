import { describe, expect, it } from 'vitest';
import { composeReply, DEFAULT_REPLY_OPTIONS } from '#lib/reply/compose-reply.ts';
import { SAMPLE_SOURCE } from '#lib/reply/sample-source.ts';
import { serializeElement } from '#lib/reply/serialize-elements.ts';
import { toElements } from '#lib/reply/to-elements.ts';
import { toMarkdown } from '#lib/reply/to-markdown.ts';
import { toText } from '#lib/reply/to-text.ts';
import { REPLY_CONTENTS, type ReplyContent } from '#lib/reply/types.ts';
import { replyParts } from './reply-parts.ts';

/** What the page shows when these contents are checked. */
function partsFor(contents: ReadonlySet<ReplyContent>) {
  return replyParts(SAMPLE_SOURCE)
    .filter(
      ({ content }) => content === 'title' || content === 'stamp' || contents.has(content as ReplyContent),
    )
    .map(({ node }) => node);
}

const SUBSETS = Array.from(
  { length: 16 },
  (_, bits) => new Set(REPLY_CONTENTS.filter((__, place) => bits & (1 << place))),
);

describe.each(SUBSETS.map((contents) => [[...contents].join(' ') || 'nothing', contents] as const))(
  'parts for %s make the whole reply',
  (_, contents) => {
    const reply = composeReply([SAMPLE_SOURCE], { ...DEFAULT_REPLY_OPTIONS, contents });
    const parts = partsFor(contents);

    it('as text and Markdown', () => {
      expect(parts.map((node) => toText([node])).join('\n\n')).toBe(reply.text);
      expect(parts.map((node) => toMarkdown([node])).join('\n\n')).toBe(reply.markdown);
    });

    it('as rich text', () => {
      const children = parts.flatMap((node) => toElements([node], 'de').children);
      expect(serializeElement({ tag: 'div', lang: 'de', children })).toBe(reply.html);
    });
  },
);
