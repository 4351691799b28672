import type { Wording } from '#lib/content/message-text.ts';
import { sampleText, wordingsOf } from '#lib/content/message-text.ts';
import type { Article, Message } from '#lib/content/types.ts';
import { groupBy } from '#lib/core/group-by.ts';
import { oncePer } from '#lib/core/once-per.ts';
import { foldText } from '#lib/core/text.ts';

/** One wording of a message of an article. */
export type IndexedMessage = {
  readonly article: Article;
  /** Name within the article. */
  readonly name: string;
  readonly message: Message;
  readonly wording: Wording;
  /** Upper-case letter under which it stands, or `0–9`. */
  readonly letter: string;
};

export const DIGITS = '0–9';

/** What a message is sorted by: its words as a reader sees them, without marks and leading signs. */
function sortKey(wording: Wording, message: Message): string {
  return foldText(sampleText(wording.text, message)).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** @example letterOf('could not secure') → 'C', letterOf('550 5.7.1') → '0–9' */
function letterOf(key: string): string {
  const first = key.charAt(0);
  return /[a-z]/u.test(first) ? first.toUpperCase() : DIGITS;
}

/**
 * Every wording of every message from A to Z, digits first, by letter. Plain comparison instead of a collator, so
 * that every machine builds the same bytes.
 */
export function messagesByLetter(
  articles: readonly Article[],
): ReadonlyMap<string, readonly IndexedMessage[]> {
  const entries = articles.flatMap((article) =>
    Object.entries(article.facts.messages).flatMap(([name, message]) =>
      wordingsOf(message, 'de').map((wording) => ({ article, name, message, wording })),
    ),
  );
  const sorted = entries
    .map((entry) => ({ entry, key: sortKey(entry.wording, entry.message) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return groupBy(
    sorted.map(({ entry, key }): IndexedMessage => ({ ...entry, letter: letterOf(key) })),
    ({ letter }) => letter,
  );
}

/** The same in one list, a letter after the other. */
export const listMessages = oncePer((articles: readonly Article[]): readonly IndexedMessage[] =>
  [...messagesByLetter(articles).values()].flat(),
);
