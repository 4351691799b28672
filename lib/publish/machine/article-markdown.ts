import { getOutline, textOf } from '#lib/content/get-outline.ts';
import { SECTION_TITLES } from '#lib/content/mdx/sections.ts';
import { sampleText, shellsOf, wordingsOf } from '#lib/content/message-text.ts';
import type { Block, Inline, Step } from '#lib/content/outline.ts';
import type { Article, Command } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { permalinkUrl } from '#lib/core/url.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl } from '#lib/site/environment.ts';

type Context = { readonly article: Article; readonly locale: Locale };

const LANGUAGES = { powershell: 'powershell', cmd: 'bat' } as const;

/** Longer than any run of backticks inside, so that the block ends where it should. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

function linkTarget(href: string, { locale }: Context): string {
  const number = /^L(\d+)(#.*)?$/u.exec(href);
  return number ? `${absoluteUrl(permalinkUrl(locale, Number(number[1])))}${number[2] ?? ''}` : href;
}

function inline(node: Inline, context: Context): string {
  switch (node.kind) {
    case 'text':
      return node.text.replace(/[\\*_`[\]<]/gu, '\\$&');
    case 'code':
      return node.text.includes('`') ? `\`\` ${node.text} \`\`` : `\`${node.text}\``;
    case 'menu':
      return `**${node.labels.join(' › ')}**`;
    case 'dot':
      return `(${node.number})`;
    case 'strong':
      return `**${inlines(node.children, context)}**`;
    case 'emphasis':
      return `*${inlines(node.children, context)}*`;
    case 'link':
      return `[${inlines(node.children, context)}](${linkTarget(node.href, context)})`;
  }
}

function inlines(nodes: readonly Inline[], context: Context): string {
  return nodes.map((node) => inline(node, context)).join('');
}

function indent(text: string, by: string): string {
  return text.replaceAll(/\n(?=[^\n])/gu, `\n${by}`);
}

function commandBlock(command: Command, { locale }: Context): string {
  const words = getMessages(locale).command;
  const parts = shellsOf(command).map(({ shell, text }) => {
    const shown = text.replace(/\{\{([a-z0-9-]+)\}\}/gu, (whole, name: string) => {
      const label = command.placeholders[name]?.label[locale];
      return label === undefined ? whole : `‹${label}›`;
    });
    const expected = command.expected[shell];
    const says = typeof expected === 'object' ? expected[locale] : expected;
    return [
      `${words[shell]}:`,
      fence(shown, LANGUAGES[shell]),
      ...(says ? [`${words.expected}: ${says}`] : []),
    ].join('\n\n');
  });
  return [`**${words.purpose[command.purpose]}:** ${command.title[locale]}`, ...parts].join('\n\n');
}

function block(node: Block, context: Context): string {
  const { article, locale } = context;
  switch (node.kind) {
    case 'paragraph':
      return inlines(node.children, context);
    case 'list':
      return node.items
        .map((item, index) => {
          const mark = node.ordered ? `${index + 1}. ` : '- ';
          return `${mark}${indent(blocks(item, context), ' '.repeat(mark.length))}`;
        })
        .join('\n');
    case 'code':
      return fence(node.text, '');
    case 'table': {
      const [head = [], ...rows] = node.rows.map((row) =>
        row.map((cell) => inlines(cell, context).replaceAll('|', '\\|')),
      );
      return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
    case 'message': {
      const message = article.facts.messages[node.name];
      return message
        ? wordingsOf(message, locale)
            .map(({ text }) => fence(sampleText(text, message), 'text'))
            .join('\n\n')
        : '';
    }
    case 'command': {
      const command = article.facts.commands[node.name];
      return command ? commandBlock(command, context) : '';
    }
    case 'warning':
    case 'note':
      return `> **${node.title}**\n>\n> ${blocks(node.blocks, context).replaceAll('\n', '\n> ')}`;
    case 'internal':
      return blocks(node.blocks, context);
    case 'figure':
      return [
        `*${node.caption}*: ${node.alt}`,
        ...node.legend.map((item, index) => `${index + 1}. ${inlines(item, context)}`),
      ].join('\n\n');
  }
}

function blocks(nodes: readonly Block[], context: Context): string {
  return nodes
    .map((node) => block(node, context))
    .filter((text) => text !== '')
    .join('\n\n');
}

function step({ number, title, blocks: content }: Step, context: Context): string {
  return `### ${number}. ${inlines(title, context)}\n\n${blocks(content, context)}`;
}

/** An article as plain Markdown, for reading machines and for copying. */
export function articleMarkdown(article: Article, locale: Locale): string {
  const text = textOf(article, locale);
  const context = { article, locale: text.locale };
  const words = getMessages(text.locale);
  const { facts } = article;
  const sections = getOutline(text).sections.map(({ kind, blocks: content, steps }) =>
    [
      `## ${SECTION_TITLES[kind][text.locale]}`,
      blocks(content, context),
      ...steps.map((item) => step(item, context)),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${[
    `# L ${facts.id}: ${text.title}`,
    text.summary,
    `${words.article.status}: ${words.status[facts.status]} · ${words.article.verified}: ${formatDate(facts.verified.on, text.locale)} · ${absoluteUrl(permalinkUrl(locale, facts.id))}`,
    ...sections,
  ].join('\n\n')}\n`;
}
