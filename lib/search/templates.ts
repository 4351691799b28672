import { foldWord } from './fold.ts';
import type { AnchoredMessage } from './store/term-part.ts';

/** A message of an article, ready to be found in a text. */
export type Template = {
  /** Number of the article in the index. */
  readonly article: number;
  readonly name: string;
  readonly parts: readonly TemplatePart[];
  /** How many words are literal. */
  readonly words: number;
};

/** A template with the word by which it is found. */
export type AnchoredTemplate = Template & {
  /** Place of the anchor among the parts. */
  readonly anchor: number;
  /** Summed rarity of the literal words. */
  readonly rarity: number;
};

/** A word that must stand there, or a place for anything. */
export type TemplatePart =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'gap'; readonly name: string };

/** A word of a text with its place; signs and space between words do not count. */
export type Lexeme = { readonly key: string; readonly start: number; readonly end: number };

const LEXEME = /[\p{L}\p{M}\p{N}]+/gu;
const PLACEHOLDER = /\{\{([^{}\n]{1,60})\}\}/gu;

/** The words of a text as templates see them. @example lexemes('5.7.1 Fälle') → 5, 7, 1, falle */
export function lexemes(text: string): readonly Lexeme[] {
  const found: Lexeme[] = [];
  for (const match of text.matchAll(LEXEME)) {
    found.push({ key: foldWord(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** @returns undefined for a message without a literal word. */
export function toTemplate(article: number, name: string, message: string): Template | undefined {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of message.matchAll(PLACEHOLDER)) {
    parts.push(...literals(message.slice(end, match.index)), { kind: 'gap', name: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  parts.push(...literals(message.slice(end)));
  const words = parts.filter(({ kind }) => kind === 'word').length;
  return words === 0 ? undefined : { article, name, parts, words };
}

/** @param message as it lies in the index; without its anchor it is no template */
export function toAnchoredTemplate({
  article,
  name,
  text,
  anchor,
  rarity,
}: AnchoredMessage): readonly AnchoredTemplate[] {
  const template = toTemplate(article, name, text);
  const place = template?.parts.findIndex((part) => part.kind === 'word' && part.key === anchor) ?? -1;
  return template === undefined || place < 0 ? [] : [{ ...template, anchor: place, rarity }];
}

function literals(text: string): readonly TemplatePart[] {
  return lexemes(text).map(({ key }) => ({ kind: 'word', key }));
}
