import { foldText } from '#lib/core/text.ts';
import type { CodeId } from './code.ts';
import type { CodeEntry } from './entry.ts';

/** A system message inside a text. */
export type MessageMatch = { readonly start: number; readonly end: number; readonly id: CodeId };

/** Fewer words name too little: "Access is denied" stands in any sentence, whatever its code. */
const MIN_WORDS = 4;

/** A message that is that of one code only. */
export type OwnMessage = { readonly id: CodeId; readonly text: string };

type Word = { readonly text: string; readonly start: number; readonly end: number };
type Message = OwnMessage & { readonly words: readonly Word[] };

/**
 * The messages of a table that are long enough to be told in a sentence. A wording that several codes share names none
 * of them and is left out.
 */
export function ownMessages(entries: readonly CodeEntry[]): readonly OwnMessage[] {
  const messages = entries.flatMap(({ id, message }) =>
    [message.de, message.en].filter((text) => text !== undefined).map((text) => ({ id, text })),
  );
  return withoutShared(messages.flatMap(readMessage)).map(({ id, text }) => ({ id, text }));
}

/**
 * Finds messages by their words: case, marks on letters, punctuation and line breaks do not count.
 * Linear: messages are looked up by their first three words.
 */
export function createMessageFinder(
  messages: readonly OwnMessage[],
): (text: string) => readonly MessageMatch[] {
  const byStart = groupByStart(messages.flatMap(readMessage));
  return (text) => {
    const words = splitWords(text);
    const found: MessageMatch[] = [];
    for (let at = 0; at + MIN_WORDS <= words.length; at += 1) {
      const message = byStart.get(startKey(words, at))?.find((candidate) => startsAt(candidate, words, at));
      const first = words[at];
      const last = message && words[at + message.words.length - 1];
      if (message === undefined || first === undefined || last === undefined) continue;
      found.push({ start: first.start, end: last.end, id: message.id });
      at += message.words.length - 1;
    }
    return found;
  };
}

/** What a message begins with, as it is looked up. */
export function startsOfMessages(
  messages: readonly OwnMessage[],
): readonly { readonly id: CodeId; readonly start: string }[] {
  return messages.flatMap(readMessage).map(({ id, words }) => ({ id, start: startKey(words, 0) }));
}

/** What messages that stand in a text may begin with. */
export function startsOf(text: string): readonly string[] {
  const words = splitWords(text);
  return Array.from({ length: Math.max(0, words.length - MIN_WORDS + 1) }, (_, at) => startKey(words, at));
}

function readMessage({ id, text }: OwnMessage): readonly Message[] {
  const words = splitWords(text);
  return words.length < MIN_WORDS ? [] : [{ id, text, words }];
}

function withoutShared(messages: readonly Message[]): readonly Message[] {
  const idsByWording = new Map<string, Set<CodeId>>();
  for (const message of messages) {
    const ids = idsByWording.get(wordingOf(message)) ?? new Set();
    idsByWording.set(wordingOf(message), ids.add(message.id));
  }
  return messages.filter((message) => idsByWording.get(wordingOf(message))?.size === 1);
}

function wordingOf({ words }: Message): string {
  return words.map((word) => word.text).join(' ');
}

/** Longer messages first: the shorter one may be the beginning of the longer. */
function groupByStart(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of [...messages].sort((a, b) => b.words.length - a.words.length)) {
    const key = startKey(message.words, 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  return groups;
}

function startKey(words: readonly Word[], at: number): string {
  return `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`;
}

function startsAt(message: Message, words: readonly Word[], at: number): boolean {
  return message.words.every((word, index) => words[at + index]?.text === word.text);
}

function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    text: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
