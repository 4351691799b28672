import { DEFAULT_REPLY_OPTIONS, replyNodes } from '#lib/reply/compose-reply.ts';
import { REPLY_CONTENTS, type ReplyContent, type ReplyNode, type ReplySource } from '#lib/reply/types.ts';

/** A part of the reply that stands for itself: blank lines between the parts make the whole reply. */
export type ReplyPart = {
  readonly content: ReplyContent | 'title' | 'stamp';
  readonly node: ReplyNode;
};

/** The reply with everything that the article has for it, in parts. */
export function replyParts(source: ReplySource): readonly ReplyPart[] {
  const contents = REPLY_CONTENTS.filter((content) => source.sections[content] !== undefined);
  const names = ['title', ...contents, 'stamp'] as const;
  const nodes = replyNodes([source], {
    ...DEFAULT_REPLY_OPTIONS,
    format: 'html',
    contents: new Set(contents),
  });
  return nodes.flatMap((node, index) => {
    const content = names[index];
    return content === undefined ? [] : [{ content, node }];
  });
}
