import type { Block, Inline, Outline } from '#lib/content/outline.ts';
import type { Article, Command, Message, Placeholder } from '#lib/content/types.ts';
import type { Locale, Localized } from '#lib/core/locale.ts';
import { permalink, resolveLink } from './permalink.ts';
import {
  REPLY_CONTENTS,
  type ReplyBlock,
  type ReplyCommand,
  type ReplyInline,
  type ReplyMessage,
  type ReplyPlaceholder,
  type ReplySource,
} from './types.ts';
import { REPLY_WORDS } from './words.ts';

type Context = { readonly article: Article; readonly locale: Locale; readonly site: string };

/**
 * What a reply needs of an article, in one language, or in German where that language is missing. A reply goes
 * to a customer: internal articles yield nothing, and internal passages are left out in every build.
 * @param outline of the text that is used, as `getOutline(textOf(article, locale))` gives it.
 * @param site address of the portal with its base path, as `absoluteUrl('')` gives it.
 */
export function toReplySource(
  article: Article,
  outline: Outline,
  locale: Locale,
  site: string,
): ReplySource | undefined {
  if (article.facts.audience === 'internal') return undefined;
  const text = article.texts[locale] ?? article.texts.de;
  const context = { article, locale: text.locale, site };
  const { id, revision, verified, commands, messages } = article.facts;
  const sections = REPLY_CONTENTS.flatMap((content) => {
    const section = outline.sections.find(({ kind }) => kind === content);
    if (section === undefined) return [];
    const blocks = [...toBlocks(section.blocks, context), ...stepList(section.steps, context)];
    return blocks.length === 0 ? [] : [[content, blocks] as const];
  });
  const names = sections.flatMap(([, blocks]) => namesIn(blocks));
  return {
    id,
    locale: text.locale,
    title: withoutSoftHyphens(text.title),
    url: permalink(site, locale, id, { revision }),
    verifiedOn: verified.on,
    sections: Object.fromEntries(sections),
    commands: pick(commands, names, (command) => toCommand(command, text.locale)),
    messages: pick(messages, names, (message) => toMessage(message, text.locale)),
  };
}

function stepList(steps: Outline['sections'][number]['steps'], context: Context): ReplyBlock[] {
  if (steps.length === 0) return [];
  const items = steps.map(({ title, blocks }): ReplyBlock[] => [
    { kind: 'paragraph', children: [{ kind: 'strong', children: toInlines(title, context) }] },
    ...toBlocks(blocks, context),
  ]);
  return [{ kind: 'list', ordered: true, items }];
}

function toBlocks(blocks: readonly Block[], context: Context): ReplyBlock[] {
  return blocks.flatMap((block): ReplyBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: toInlines(block.children, context) }];
      case 'list':
        return [{ ...block, items: block.items.map((item) => toBlocks(item, context)) }];
      case 'table':
        return tableAsList(block.rows, context);
      case 'warning':
      case 'note':
        return [
          {
            kind: block.kind,
            title: withoutSoftHyphens(block.title),
            blocks: toBlocks(block.blocks, context),
          },
        ];
      case 'figure':
        return [figureLink(block.caption, context)];
      case 'internal':
        return [];
      default:
        return [block];
    }
  });
}

/** Tables break in mail and plain text: each row becomes an item that repeats the column heads. */
function tableAsList(
  [head = [], ...rows]: readonly (readonly (readonly Inline[])[])[],
  context: Context,
): ReplyBlock[] {
  const items = rows.map((row): ReplyBlock[] => {
    const cells = row.map((cell, column): readonly ReplyInline[] => {
      const label = toInlines(head[column] ?? [], context);
      const value = toInlines(cell, context);
      return column === 0 || label.length === 0
        ? [{ kind: 'strong', children: value }]
        : [...label, text(': '), ...value];
    });
    const children = cells.flatMap((cell, column) => (column === 0 ? cell : [text(' – '), ...cell]));
    return [{ kind: 'paragraph', children }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** A picture stays on the page; the reply says that there is one, for the numbers in its text refer to it. */
function figureLink(caption: string, { article, locale, site }: Context): ReplyBlock {
  const label = `${REPLY_WORDS[locale].figure}: ${withoutSoftHyphens(caption)}`;
  const href = permalink(site, locale, article.facts.id);
  return { kind: 'paragraph', children: [{ kind: 'link', href, children: [text(label)] }] };
}

function toInlines(children: readonly Inline[], context: Context): ReplyInline[] {
  return children.map((child): ReplyInline => {
    switch (child.kind) {
      case 'text':
        return text(withoutSoftHyphens(child.text));
      case 'code':
        return child;
      case 'menu':
        return { kind: 'strong', children: [text(child.labels.map(withoutSoftHyphens).join(' > '))] };
      case 'dot':
        return text(`(${child.number})`);
      case 'link': {
        const href = resolveLink(context.site, context.locale, context.article.facts.id, child.href);
        return { kind: 'link', href, children: toInlines(child.children, context) };
      }
      default:
        return { kind: child.kind, children: toInlines(child.children, context) };
    }
  });
}

function text(value: string): ReplyInline {
  return { kind: 'text', text: value };
}

function withoutSoftHyphens(value: string): string {
  return value.replace(/\u00ad|&shy;/gu, '');
}

function namesIn(blocks: readonly ReplyBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'command' || block.kind === 'message') return [block.name];
    if (block.kind === 'list') return block.items.flatMap(namesIn);
    return block.kind === 'warning' || block.kind === 'note' ? namesIn(block.blocks) : [];
  });
}

function pick<In, Out>(
  all: Readonly<Record<string, In>>,
  names: readonly string[],
  convert: (value: In) => Out,
): Record<string, Out> {
  const chosen = Object.entries(all).filter(([name]) => names.includes(name));
  return Object.fromEntries(chosen.map(([name, value]) => [name, convert(value)]));
}

function toCommand(command: Command, locale: Locale): ReplyCommand {
  const { title, rights, restart, interruptsMailFlow, shells, expected, placeholders } = command;
  return {
    title: title[locale],
    rights,
    restart,
    interruptsMailFlow,
    shells: defined({ powershell: shells.powershell, cmd: shells.cmd }),
    expected: defined({
      powershell: inLanguage(expected.powershell, locale),
      cmd: inLanguage(expected.cmd, locale),
    }),
    placeholders: labels(placeholders, locale),
  };
}

function toMessage({ text: wording, placeholders }: Message, locale: Locale): ReplyMessage {
  const words = typeof wording === 'string' ? wording : (wording[locale] ?? wording.en ?? wording.de ?? '');
  return { text: words, placeholders: labels(placeholders, locale) };
}

function inLanguage(value: string | Localized | undefined, locale: Locale): string | undefined {
  return typeof value === 'string' ? value : value?.[locale];
}

function labels(
  placeholders: Readonly<Record<string, Placeholder>>,
  locale: Locale,
): Record<string, ReplyPlaceholder> {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, { label }]) => [name, { label: label[locale] }]),
  );
}

function defined<Key extends string>(values: Readonly<Record<Key, string | undefined>>) {
  const entries = Object.entries(values) as [Key, string | undefined][];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<
    Record<Key, string>
  >;
}
