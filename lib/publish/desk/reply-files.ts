import { getOutline, textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { replyDataUrl } from '#lib/core/url.ts';
import { toReplySource } from '#lib/reply/to-reply-source.ts';
import { absoluteUrl } from '#lib/site/environment.ts';
import type { OutputFile } from '../output-file.ts';
import { encodeReplyFile, type ReplyFile } from './reply-file.ts';
import { checkReplyFile } from './reply-schema.ts';

/** What a reply needs of an article; `undefined` for an internal one, which no customer gets. */
export function toReplyFile(article: Article, locale: Locale): ReplyFile | undefined {
  const outline = getOutline(textOf(article, locale));
  const source = toReplySource(article, outline, locale, absoluteUrl(''));
  return source && { source, questions: article.facts.questions };
}

/** The file of an article in each language. Its name has no hash: the number is all that a page knows. */
export function replyFiles(article: Article): readonly OutputFile[] {
  return LOCALES.flatMap((locale) => {
    const file = toReplyFile(article, locale);
    if (file === undefined) return [];
    const path = replyDataUrl(locale, article.facts.id).slice(1);
    return [{ path, content: encodeReplyFile(checkReplyFile(file)) }];
  });
}
