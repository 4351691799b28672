import type { CodeId } from './code.ts';
import { type CodeStructure, describeUnknown } from './describe-unknown.ts';
import type { CodeEntry } from './entry.ts';
import { createMessageFinder, type MessageMatch, type OwnMessage, ownMessages } from './find-by-message.ts';
import { identityOf } from './identity.ts';
import { type Notation, notationsOf } from './notations.ts';

/** Answers what a code is. Made from `codeTable()` at build time or from parts of it in a browser. */
export type CodeBook = {
  /** The entry of an id in any notation that has an id: `0x80070005` finds `win32-5`. */
  readonly find: (id: CodeId) => CodeEntry | undefined;
  /** Every notation of the same code, the one of its field first. */
  readonly equivalents: (id: CodeId) => readonly Notation[];
  /** System messages, German or English, inside a text. */
  readonly findByMessage: (text: string) => readonly MessageMatch[];
  /** Severity, facility and number of a 32-bit code, also of one without an entry. */
  readonly describeUnknown: (id: CodeId) => CodeStructure | undefined;
};

/**
 * @param messages those of the entries that name one code of the whole table; of the entries unless told
 * @example createCodeBook(codeTable()).find('0x80070005')?.message.de → 'Zugriff verweigert'
 */
export function createCodeBook(entries: readonly CodeEntry[], messages?: readonly OwnMessage[]): CodeBook {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let findByMessage: CodeBook['findByMessage'] | undefined;
  return {
    find: (id) => byId.get(identityOf(id)),
    equivalents: notationsOf,
    findByMessage(text) {
      findByMessage ??= createMessageFinder(messages ?? ownMessages(entries));
      return findByMessage(text);
    },
    describeUnknown,
  };
}
