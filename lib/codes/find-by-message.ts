import { foldText } from '#lib/core/text.ts';
import type { CodeId } from './code.ts';
import type { CodeEntry } from './entry.ts';

/** A system message inside a text. */
export type MessageMatch = { readonly start: number; readonly end: number; readonly id: CodeId };

/** Fewer words name too little: "Access is denied" stands in any sentence, yet it is exactly one code. */
const MIN_WORDS = 4;

type Word = { readonly text: string; readonly start: number; readonly end: number };
type Message = { readonly id: CodeId; readonly words: readonly string[] };

/**
 * Finds messages by their words: case, marks on letters, punctuation and line breaks do not count.
 * Linear: messages are looked up by their first three words.
 */
export function createMessageFinder(
  entries: readonly CodeEntry[],
): (text: string) => readonly MessageMatch[] {
  const byStart = new Map<string, Message[]>();
  for (const message of entries.flatMap(readMessages)) {
    const key = message.words.slice(0, 3).join(' ');
    byStart.set(key, [...(byStart.get(key) ?? []), message]);
  }
  for (const messages of byStart.values()) messages.sort((a, b) => b.words.length - a.words.length);

  return (text) => {
    const words = splitWords(text);
    const found: MessageMatch[] = [];
    for (let at = 0; at + 2 < words.length; at += 1) {
      const key = `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`;
      const message = byStart.get(key)?.find((candidate) => startsAt(candidate, words, at));
      if (message === undefined) continue;
      const last = words[at + message.words.length - 1];
      found.push({ start: words[at]?.start ?? 0, end: last?.end ?? 0, id: message.id });
      at += message.words.length - 1;
    }
    return found;
  };
}

function readMessages({ id, message }: CodeEntry): readonly Message[] {
  return [message.de, message.en]
    .filter((text) => text !== undefined)
    .map((text) => ({ id, words: splitWords(text).map((word) => word.text) }))
    .filter(({ words }) => words.length >= MIN_WORDS);
}

function startsAt(message: Message, words: readonly Word[], at: number): boolean {
  return message.words.every((word, index) => words[at + index]?.text === word);
}

function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    text: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
