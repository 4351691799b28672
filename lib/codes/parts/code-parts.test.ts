import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodeBook } from '../code-book.ts';
import { codeTable } from '../table.ts';
import { decodeCodePart, encodeCodePart } from './code-part.ts';
import { openCodeTable } from './open-code-table.ts';
import { packCodeTable } from './pack-code-table.ts';
import { codeFileNames, STARTS_NAME } from './part-names.ts';

const ENTRIES = codeTable();
const WHOLE = createCodeBook(ENTRIES);
const FILES = packCodeTable(ENTRIES);

function getFile(name: string): Uint8Array {
  const file = FILES.get(name);
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return file;
}

/** A table like a reader's, with the names of the files that were loaded. */
function openTable(load = async (name: string) => getFile(name)) {
  const loaded: string[] = [];
  const table = openCodeTable(getFile(STARTS_NAME), (name) => {
    loaded.push(name);
    return load(name);
  });
  return { loaded, ...table };
}

const messages = ENTRIES.flatMap(({ message }) => Object.values(message));

describe('the table of codes in parts', () => {
  test('has the files that readers ask for', () => {
    expect([...FILES.keys()]).toEqual(codeFileNames());
  });

  test('answers for every code as the whole table does', async () => {
    for (const { id } of ENTRIES) {
      const book = await openTable().bookFor({ ids: [id], texts: [] });
      expect(book.find(id)).toEqual(WHOLE.find(id));
    }
  });

  test('finds the messages that the whole table finds, and no others', async () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...messages), fc.lorem()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const input = pieces.join('. ');
        const book = await openTable().bookFor({ ids: [], texts: [input] });
        const found = WHOLE.findByMessage(input);
        expect(book.findByMessage(input)).toEqual(found);
        for (const { id } of found) expect(book.find(id)).toEqual(WHOLE.find(id));
      }),
    );
  });

  test('loads one part for one code, in whatever notation, and each part once', async () => {
    const { bookFor, loaded } = openTable();
    await bookFor({ ids: ['0x80070005', 'win32-5'], texts: ['Nothing of this is a message of Windows.'] });
    await bookFor({ ids: ['win32-5'], texts: [] });
    expect(loaded).toHaveLength(1);
  });

  test('tries again after a failure', async () => {
    let isBroken = true;
    const { bookFor } = openTable(async (name) => {
      if (isBroken) throw new Error('The line dropped.');
      return getFile(name);
    });
    const question = { ids: ['win32-5'], texts: [] };
    await expect(bookFor(question)).rejects.toThrow('The line dropped.');
    isBroken = false;
    expect((await bookFor(question)).find('win32-5')).toBeDefined();
  });
});

describe('a part', () => {
  const rows = ENTRIES.slice(0, 50).map((entry) => ({ entry, own: ['de', 'en'] as const }));

  test('comes back as it was written', () => {
    const byId = (a: { entry: { id: string } }, b: { entry: { id: string } }) =>
      a.entry.id.localeCompare(b.entry.id);
    expect([...decodeCodePart(encodeCodePart(rows))].sort(byId)).toEqual([...rows].sort(byId));
  });

  test.each(['{}', 'null', '[]', '{"version":0,"groups":[]}', '{"version":1,"groups":[{"rows":[["a"]]}]}'])(
    'is refused when it is %s',
    (json) => {
      expect(() => decodeCodePart(json)).toThrow(/another version/u);
    },
  );

  test('is refused when half of it was downloaded', () => {
    expect(() => decodeCodePart(encodeCodePart(rows).slice(0, 1000))).toThrow();
  });
});
