import type { Outline } from '#lib/content/outline.ts';
import type { Article, Command, Message, Placeholder } from '#lib/content/types.ts';
import type { Locale, Localized } from '#lib/core/locale.ts';
import { permalink } from './permalink.ts';
import { stepList, toReplyBlocks, withoutSoftHyphens } from './to-reply-blocks.ts';
import {
  REPLY_CONTENTS,
  type ReplyBlock,
  type ReplyCommand,
  type ReplyMessage,
  type ReplyPlaceholder,
  type ReplySource,
} from './types.ts';

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
  const context = { id: article.facts.id, locale: text.locale, site };
  const { id, revision, verified, commands, messages } = article.facts;
  const sections = REPLY_CONTENTS.flatMap((content) => {
    const section = outline.sections.find(({ kind }) => kind === content);
    if (section === undefined) return [];
    const blocks = [...toReplyBlocks(section.blocks, context), ...stepList(section.steps, context)];
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
