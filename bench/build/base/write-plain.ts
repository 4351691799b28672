import type { Locale } from '#lib/core/locale.ts';
import type { BaseArticle } from './article.ts';
import { quoted } from './markdown.ts';
import { type TextForm, writeText } from './write-text.ts';

function fenced(text: string): string {
  return `~~~text\n${text}\n~~~`;
}

const FORM: TextForm = {
  head: (title, summary) => [`title: ${quoted(title)}`, `description: ${quoted(summary)}`],
  message: fenced,
  command: fenced,
};

/** A text as plain Markdown with a head, as other engines take it. */
export function writePlain(article: BaseArticle, locale: Locale): string {
  return writeText(article, locale, FORM);
}
