import type { Locale } from '#lib/core/locale.ts';
import { FIELD_NAMES, type FieldName } from './impact.ts';
import { tokenize } from './tokenize.ts';
import type { SearchArticle, SearchText } from './types.ts';

/** One field of one text as tokens. */
export type FieldTokens = {
  readonly name: FieldName;
  readonly locale: Locale | undefined;
  /** In reading order; neighbours make pairs. */
  readonly words: readonly string[];
  /** The same words as they are spelled. */
  readonly spellings: readonly string[];
  /** Numbers, hosts and parts of longer words: found, but without neighbours. */
  readonly parts: readonly string[];
  readonly codes: readonly string[];
};

/** All fields of an article, of all its languages. */
export function articleFields(article: SearchArticle): readonly FieldTokens[] {
  const fields = article.texts.flatMap((text) =>
    FIELD_NAMES.flatMap((name) => fieldText(text, name).map((part) => toTokens(name, text.locale, part))),
  );
  for (const { text, locale } of article.messages ?? []) fields.push(toTokens('messages', locale, text));
  for (const code of article.codes ?? []) fields.push(toTokens('keywords', undefined, code));
  return fields.filter(({ words, parts, codes }) => words.length + parts.length + codes.length > 0);
}

function fieldText(text: SearchText, name: FieldName): readonly string[] {
  switch (name) {
    case 'title':
      return [text.title];
    case 'summary':
      return [text.summary];
    case 'body':
      return [text.body];
    case 'labels':
      return text.labels ?? [];
    case 'keywords':
      return text.keywords ?? [];
    case 'messages':
      return [];
  }
}

function toTokens(name: FieldName, locale: Locale | undefined, text: string): FieldTokens {
  const words: string[] = [];
  const spellings: string[] = [];
  const parts: string[] = [];
  const codes: string[] = [];
  for (const { key, kind, spelling = key } of tokenize(text)) {
    if (kind === 'word') {
      words.push(key);
      spellings.push(spelling);
    } else (kind === 'code' ? codes : parts).push(key);
  }
  return { name, locale, words, spellings, parts, codes };
}
