import fc from 'fast-check';
import type { Code, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { composeReply, DEFAULT_REPLY_OPTIONS } from './compose-reply.ts';
import { SAMPLE_SOURCE } from './sample-source.ts';
import type { ReplyBlock, ReplyInline, ReplyOptions, ReplySource } from './types.ts';

const options: ReplyOptions = { ...DEFAULT_REPLY_OPTIONS, contents: new Set(['fix']), shell: 'cmd' };
const markdown = unified().use(remarkParse).use(remarkGfm);

/** What a command consists of, with the characters that markup would eat. */
const commandLine = fc
  .array(
    fc.constantFrom(
      ...[
        'reg',
        ' ',
        '  ',
        '\\',
        '/v',
        '"a b"',
        '`',
        '```',
        '<x>',
        '&',
        '&amp;',
        '*',
        '_',
        '$_',
        '|',
        '#',
        '1.',
        '-',
        '~~~',
        'ä',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((line) => line !== '');

const script = fc.array(commandLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

const words = fc
  .array(
    fc.constantFrom(
      'Wort',
      ' ',
      '*',
      '_',
      'a_b',
      '`',
      '[x]',
      '(y)',
      '<b>',
      '&lt;',
      '#',
      '1. ',
      '- ',
      '> ',
      '„Zitat“',
      '.',
      '~',
      '\\',
      '!',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

const leaf: fc.Arbitrary<ReplyInline> = fc.oneof(
  words.map((text): ReplyInline => ({ kind: 'text', text })),
  words.map((text): ReplyInline => ({ kind: 'strong', children: [{ kind: 'text', text }] })),
  commandLine.map((text): ReplyInline => ({ kind: 'code', text })),
  words.map(
    (text): ReplyInline => ({
      kind: 'link',
      href: 'https://lotse.example/L1002',
      children: [{ kind: 'text', text }],
    }),
  ),
);

/** Something always stands between two of them: Markdown cannot say two pieces of code in a row. */
const inline = fc
  .array(fc.tuple(leaf, fc.constantFrom(' ', ' und ', 'x', '.', ', ', ' (', ')', '„')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) => pairs.flatMap(([child, text]): ReplyInline[] => [child, { kind: 'text', text }]));

function sourceWith(blocks: readonly ReplyBlock[], cmd = 'x'): ReplySource {
  const set = {
    ...SAMPLE_SOURCE.commands.set,
    title: 'Befehl',
    shells: { cmd },
    expected: {},
    placeholders: {},
  };
  return {
    ...SAMPLE_SOURCE,
    sections: { fix: blocks },
    commands: { set: { rights: 'user', restart: 'none', interruptsMailFlow: false, ...set } },
  };
}

/** The command alone, in a step, and in a list within a step. */
const places: readonly (readonly ReplyBlock[])[] = [
  [{ kind: 'command', name: 'set' }],
  [{ kind: 'list', ordered: true, items: [[{ kind: 'command', name: 'set' }]] }],
  [
    {
      kind: 'list',
      ordered: true,
      items: [[{ kind: 'list', ordered: false, items: [[{ kind: 'command', name: 'set' }]] }]],
    },
  ],
];

function fencesOf(text: string): string[] {
  const found: string[] = [];
  visit(markdown.parse(text), 'code', (node: Code) => void found.push(node.value));
  return found;
}

type Html = DefaultTreeAdapterTypes.ChildNode;

function preformatted(nodes: readonly Html[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (!('childNodes' in node)) return [];
    return node.nodeName === 'pre' ? [htmlText(node.childNodes)] : preformatted(node.childNodes);
  });
}

function htmlText(nodes: readonly Html[]): string {
  return nodes
    .map((node) =>
      node.nodeName === '#text' && 'value' in node
        ? node.value
        : 'childNodes' in node
          ? htmlText(node.childNodes)
          : '',
    )
    .join('');
}

it('keeps every command byte for byte in every notation', () => {
  fc.assert(
    fc.property(script, fc.constantFrom(...places), (command, blocks) => {
      const { text, html, markdown: marked } = composeReply([sourceWith(blocks, command)], options);
      expect(text).toContain(`\n${command}\n`);
      expect(preformatted(parseFragment(html).childNodes)).toContain(command);
      expect(fencesOf(marked)).toContain(command);
    }),
    { numRuns: 200 },
  );
});

function flat(text: string): string {
  return text.replace(/\s+/gu, '');
}

it('shows the same words in Markdown and HTML as in plain text', () => {
  fc.assert(
    fc.property(inline, (children) => {
      const source = sourceWith([
        { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', children }]] },
      ]);
      const { html, markdown: marked } = composeReply([source], options);
      const expected = flat(
        children.map((child) => ('text' in child ? child.text : wordsOf(child.children))).join(''),
      );
      expect(flat(htmlText(parseFragment(html).childNodes))).toContain(expected);
      const tree = markdown.parse(marked);
      const list = tree.children.find((node: RootContent) => node.type === 'list');
      expect(flat(list === undefined ? '' : plainText(list))).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

function wordsOf(children: readonly ReplyInline[]): string {
  return children.map((child) => ('text' in child ? child.text : wordsOf(child.children))).join('');
}
