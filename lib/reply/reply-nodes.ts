import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Locale } from '#lib/core/locale.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { fillMessage, fillPlaceholders } from './fill-placeholders.ts';
import {
  REPLY_CONTENTS,
  type ReplyBlock,
  type ReplyInline,
  type ReplyNode,
  type ReplyOptions,
  type ReplyShell,
  type ReplySource,
} from './types.ts';
import { frameWords, REPLY_WORDS } from './words.ts';

/**
 * The reply as a tree, values filled in and words chosen: what all formats are written from. The lines around
 * the articles are in the language of the first one.
 */
export function replyNodes(sources: readonly ReplySource[], options: ReplyOptions): readonly ReplyNode[] {
  const [first] = sources;
  if (first === undefined) return [];
  const { opening, closing } = frameOf(first.locale, sources.length, options);
  return [...opening, ...sources.flatMap((source) => articleNodes(source, options)), ...closing];
}

function frameOf(locale: Locale, count: number, { frame, address }: ReplyOptions) {
  if (frame === 'none') return { opening: [], closing: [] };
  if (frame !== 'standard')
    return { opening: paragraphs(frame.greeting), closing: paragraphs(frame.closing) };
  const { greeting, lead, closing } = frameWords(locale, address);
  const opening = [...paragraphs(greeting), ...paragraphs(count === 1 ? lead.one : lead.many)];
  return { opening, closing: paragraphs(closing) };
}

/** One paragraph for each line that the agent wrote. */
function paragraphs(text: string): ReplyNode[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => paragraph([plain(line)]));
}

function articleNodes(source: ReplySource, options: ReplyOptions): ReplyNode[] {
  const { id, title, url, verifiedOn, locale } = source;
  const heading: ReplyNode = { kind: 'title', text: `${formatArticleNumber(id)}: ${title}`, href: url };
  if (options.format === 'link') return [heading];
  const words = REPLY_WORDS[locale];
  const sections = REPLY_CONTENTS.filter((content) => options.contents.has(content)).flatMap(
    (content): ReplyNode[] => {
      const blocks = source.sections[content];
      return blocks === undefined
        ? []
        : [{ kind: 'section', label: words.contents[content], nodes: toNodes(blocks, source, options) }];
    },
  );
  return [heading, ...sections, { kind: 'stamp', text: `${words.asOf} ${formatDate(verifiedOn, locale)}` }];
}

function toNodes(blocks: readonly ReplyBlock[], source: ReplySource, options: ReplyOptions): ReplyNode[] {
  return blocks.flatMap((block): ReplyNode[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block];
      case 'list':
        return [{ ...block, items: block.items.map((item) => toNodes(item, source, options)) }];
      case 'code':
        return [{ kind: 'code', role: 'code', lines: block.text.split('\n') }];
      case 'command':
        return commandNodes(block.name, source, options);
      case 'message':
        return messageNodes(block.name, source, options);
      default: {
        const label = `${REPLY_WORDS[source.locale][block.kind]}: ${block.title}`;
        return [
          paragraph([{ kind: 'strong', children: [plain(label)] }]),
          ...toNodes(block.blocks, source, options),
        ];
      }
    }
  });
}

function commandNodes(name: string, source: ReplySource, { shell, values }: ReplyOptions): ReplyNode[] {
  const command = source.commands[name];
  if (command === undefined) return [];
  const used: ReplyShell = command.shells[shell] === undefined ? otherShell(shell) : shell;
  const script = command.shells[used];
  if (script === undefined) return [];
  const words = REPLY_WORDS[source.locale];
  const remarks = [
    words.shells[used],
    words.rights[command.rights],
    command.interruptsMailFlow ? words.interruptsMailFlow : undefined,
    words.restart[command.restart],
  ].filter((remark) => remark !== undefined);
  const lines = fillPlaceholders(script, command.placeholders, values).split('\n');
  const expected = command.expected[used];
  return [
    paragraph([plain(`${command.title} (${remarks.join(', ')}):`)]),
    { kind: 'code', role: 'command', shell: used, lines },
    ...(expected === undefined ? [] : expectedNodes(`${words.expected}:`, expected)),
  ];
}

/** What the shell answers, or a sentence about it: the article does not tell them apart. */
function expectedNodes(label: string, expected: string): ReplyNode[] {
  const lines = expected.split('\n');
  return lines.length === 1
    ? [paragraph([plain(`${label} ${expected}`)])]
    : [paragraph([plain(label)]), { kind: 'code', role: 'message', lines }];
}

function messageNodes(name: string, { messages }: ReplySource, { values }: ReplyOptions): ReplyNode[] {
  const message = messages[name];
  if (message === undefined) return [];
  const text = fillMessage(message.text, message.placeholders, values);
  return [{ kind: 'code', role: 'message', lines: text.split('\n') }];
}

function otherShell(shell: ReplyShell): ReplyShell {
  return shell === 'cmd' ? 'powershell' : 'cmd';
}

function paragraph(children: readonly ReplyInline[]): ReplyNode {
  return { kind: 'paragraph', children };
}

function plain(text: string): ReplyInline {
  return { kind: 'text', text };
}
