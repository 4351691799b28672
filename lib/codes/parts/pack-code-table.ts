import { groupBy } from '#lib/core/group-by.ts';
import { LOCALES } from '#lib/core/locale.ts';
import type { CodeEntry } from '../entry.ts';
import { ownMessages } from '../find-by-message.ts';
import { type CodeRow, encodeCodePart } from './code-part.ts';
import { encodeMessageStarts } from './message-starts.ts';
import { codePart, codePartName, codePartPlaces, STARTS_NAME } from './part-names.ts';

/** The table of codes as files, of which a reader loads those that an input needs. @returns name → content */
export function packCodeTable(entries: readonly CodeEntry[]): ReadonlyMap<string, Uint8Array> {
  const messages = ownMessages(entries);
  const own = new Set(messages.map(({ id, text }) => `${id} ${text}`));
  const rows = entries.map(
    (entry): CodeRow => ({
      entry,
      own: LOCALES.filter((locale) => own.has(`${entry.id} ${entry.message[locale]}`)),
    }),
  );
  const byPart = groupBy(rows, ({ entry }) => codePart(entry.id));
  const encoder = new TextEncoder();
  return new Map([
    [STARTS_NAME, encodeMessageStarts(messages)],
    ...codePartPlaces().map((place): [string, Uint8Array] => [
      codePartName(place),
      encoder.encode(encodeCodePart(byPart.get(place) ?? [])),
    ]),
  ]);
}
