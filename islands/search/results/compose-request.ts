import { formatArticleNumber } from '#lib/core/article-number.ts';
import type { Answer } from '../client/protocol.ts';
import type { SearchWords } from '../words.ts';

/** Windows hands at most 2,083 characters of a mail address to the mail program. */
export const MAILTO_MAX_LENGTH = 2000;
const MAX_CANDIDATES = 3;

/**
 * What a reader can hand to the support: the masked input, its codes, and the articles that came nearest.
 * @param input the paste with its private parts masked already.
 */
export function composeRequest(
  { codes, hits }: Pick<Answer, 'codes' | 'hits'>,
  input: string,
  words: SearchWords,
): string {
  const codeLines = codes.map(({ notations, meaning }) =>
    [notations.join(' = '), meaning].filter((part) => part !== undefined).join(': '),
  );
  const articles = hits
    .slice(0, MAX_CANDIDATES)
    .map(
      ({ article, features }) =>
        `${formatArticleNumber(article.id)} ${article.title} (${features.matched}/${features.total})`,
    );
  return [
    words.requestIntro,
    part(words.requestCodes, codeLines, words),
    part(words.requestCandidates, articles, words),
    part(words.requestInput, input.trim() === '' ? [] : [input.trimEnd()], words),
  ].join('\n\n');
}

function part(heading: string, lines: readonly string[], words: SearchWords): string {
  return [`${heading}:`, ...(lines.length === 0 ? [words.requestNone] : lines)].join('\n');
}

/**
 * Address that opens a mail program with the text in it; where the text is too long, with a note in its place.
 * @example mailAddress('support@example.com', 'Error', 'Text', '') → 'mailto:support@example.com?subject=Error&body=Text'
 */
export function mailAddress(to: string, subject: string, text: string, note: string): string {
  const addressOf = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = addressOf(text);
  return whole.length <= MAILTO_MAX_LENGTH ? whole : addressOf(note);
}
