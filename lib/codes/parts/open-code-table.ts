import type { CodeId } from '../code.ts';
import { type CodeBook, createCodeBook } from '../code-book.ts';
import { identityOf } from '../identity.ts';
import { type CodeRow, decodeCodePart } from './code-part.ts';
import { decodeMessageStarts } from './message-starts.ts';
import { codePart, codePartName } from './part-names.ts';

/** What is asked of the table: codes in any notation that has an id, and texts in which messages may stand. */
export type CodeQuestion = { readonly ids: Iterable<CodeId>; readonly texts: Iterable<string> };

/** The table of codes whose parts are loaded when they are asked for. */
export type CodeTable = {
  /** A book that answers this question as one of the whole table would. */
  readonly bookFor: (question: CodeQuestion) => Promise<CodeBook>;
};

/**
 * @param starts the file `STARTS_NAME` of `packCodeTable`
 * @param load any other of its files; rejects where it cannot be had
 * @throws RangeError where `starts` is not whole
 */
export function openCodeTable(starts: Uint8Array, load: (name: string) => Promise<Uint8Array>): CodeTable {
  const partsIn = decodeMessageStarts(starts);
  const parts = new Map<number, Promise<readonly CodeRow[]>>();

  /** A failure is not kept: the next question tries again. */
  async function getPart(place: number): Promise<readonly CodeRow[]> {
    const part =
      parts.get(place) ??
      load(codePartName(place)).then((bytes) => decodeCodePart(new TextDecoder().decode(bytes)));
    parts.set(place, part);
    return await part.catch((error: unknown) => {
      parts.delete(place);
      throw error;
    });
  }

  return {
    async bookFor({ ids, texts }) {
      const wanted = new Set([...ids].map((id) => codePart(identityOf(id))));
      for (const text of texts) for (const place of partsIn(text)) wanted.add(place);
      const rows = (await Promise.all([...wanted].map(getPart))).flat();
      const messages = rows.flatMap(({ entry: { id, message }, own }) =>
        own.flatMap((locale) => {
          const text = message[locale];
          return text === undefined ? [] : [{ id, text }];
        }),
      );
      return createCodeBook(
        rows.map(({ entry }) => entry),
        messages,
      );
    },
  };
}
