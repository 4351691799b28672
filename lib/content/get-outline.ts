import type { Root } from 'mdast';
import type { Locale } from '#lib/core/locale.ts';
import { isStaffBuild } from './audience.ts';
import { keptValues } from './kept-values.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { removeInternal } from './mdx/remove-internal.ts';
import { toOutline } from './mdx/to-outline.ts';
import { type UsedNames, usedNames } from './mdx/used-names.ts';
import type { Outline } from './outline.ts';
import type { Article, ArticleText } from './types.ts';

/** The text in the language, or the German one where there is no translation. */
export function textOf(article: Article, locale: Locale): ArticleText {
  return article.texts[locale] ?? article.texts.de;
}

type Reading = { readonly outline: Outline; readonly shown: UsedNames };
type KeptReading = { readonly outline: Outline; readonly shown: Readonly<Record<keyof UsedNames, string[]>> };

const EMPTY: Reading = {
  outline: { sections: [] },
  shown: { messages: new Set(), commands: new Set(), figures: new Set() },
};

/**
 * So many texts stay in memory: a few times those of the pages that are rendered side by side. The outlines of
 * thousands of articles would fill it, and each is read again from the disk in less than a millisecond.
 */
const RECENT = 64;
/** Those that were read last, the oldest first. */
const recent = new Map<ArticleText, Reading>();
/** A few names each. */
const shownNames = new WeakMap<ArticleText, UsedNames>();

/** Parsing takes most of the time that a text costs; each worker of the renderer would do it again. */
const kept = keptValues<KeptReading>('outlines', ['lib/content']);

function keyOf({ body, locale }: ArticleText): readonly unknown[] {
  return [locale, isStaffBuild(), body];
}

function hasInternal({ body }: ArticleText): boolean {
  return body.includes('<Internal');
}

function toReading(tree: Root, locale: Locale): Reading {
  return { outline: toOutline(tree, locale), shown: usedNames(tree) };
}

function keep(text: ArticleText, reading: Reading): void {
  const { messages, commands, figures } = reading.shown;
  const shown = { messages: [...messages], commands: [...commands], figures: [...figures] };
  kept.keep(keyOf(text), { outline: reading.outline, shown });
}

function remember(text: ArticleText, reading: Reading): Reading {
  recent.delete(text);
  recent.set(text, reading);
  const [oldest] = recent.keys();
  if (oldest !== undefined && recent.size > RECENT) recent.delete(oldest);
  shownNames.set(text, reading.shown);
  return reading;
}

function read(text: ArticleText): Reading {
  return remember(text, recent.get(text) ?? findKept(text) ?? parse(text));
}

function findKept(text: ArticleText): Reading | undefined {
  const found = kept.find(keyOf(text));
  if (found === undefined) return undefined;
  const { messages, commands, figures } = found.shown;
  const shown = { messages: new Set(messages), commands: new Set(commands), figures: new Set(figures) };
  return { outline: found.outline, shown };
}

function parse(text: ArticleText): Reading {
  const { value } = parseMdx(text);
  if (value === undefined) return EMPTY;
  const reading = toReading(isStaffBuild() ? value : removeInternal(value), text.locale);
  keep(text, reading);
  return reading;
}

/** Spares a second parsing to those who will ask for the outline of a text whose tree is at hand. */
export function rememberTree(text: ArticleText, tree: Root): void {
  // Internal passages would have to be taken out, and the tree is not ours.
  if (shownNames.has(text) || (hasInternal(text) && !isStaffBuild())) return;
  keep(text, remember(text, toReading(tree, text.locale)));
}

/** The outline of a text, without internal passages unless this is the staff build. */
export function getOutline(text: ArticleText): Outline {
  return read(text).outline;
}

/** Messages, commands and figures that the text shows; internal passages count in the staff build only. */
export function getShownNames(text: ArticleText): UsedNames {
  return shownNames.get(text) ?? read(text).shown;
}
