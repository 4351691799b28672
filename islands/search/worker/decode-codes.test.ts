import { describe, expect, it } from 'vitest';
import { createCodeBook } from '#lib/codes/code-book.ts';
import type { CodeEntry } from '#lib/codes/entry.ts';
import { decodeCodes } from './decode-codes.ts';

const ENTRIES: readonly CodeEntry[] = [
  {
    id: '0x80004005',
    family: 'com',
    message: { en: 'Unspecified error' },
    meaning: { de: 'Nicht näher bezeichneter Fehler.', en: 'Unspecified error.' },
    source: 'com-errors',
  },
];
const context = { book: createCodeBook(ENTRIES), codePages: new Set(['event-1088']), locale: 'de' as const };

describe('decodeCodes', () => {
  it('shows field notation, name, meaning and how the input writes it', () => {
    expect(decodeCodes([{ id: '0x80004005', raw: '2147500037', line: 10 }], context)).toEqual([
      {
        id: '0x80004005',
        notations: ['0x80004005', 'E_FAIL'],
        meaning: 'Nicht näher bezeichneter Fehler.',
        line: 10,
        raw: '2147500037',
        isFromWording: false,
        page: '0x80004005',
      },
    ]);
  });

  it('says once what stands twice, and that a code was told by its wording', () => {
    const codes = decodeCodes(
      [
        { id: '0x80004005', line: 3 },
        { id: '0x80004005', raw: 'E_FAIL', line: 4 },
      ],
      context,
    );
    expect(codes.map(({ line, isFromWording }) => [line, isFromWording])).toEqual([[3, true]]);
  });

  it('keeps codes that the table does not know, behind the others; a page only where there is one', () => {
    const codes = decodeCodes(
      [
        { id: 'event-1088', raw: '1088', line: 1 },
        { id: 'event-4711', raw: '4711', line: 2 },
        { id: '0x80004005', raw: 'E_FAIL', line: 3 },
      ],
      context,
    );
    expect(codes.map(({ id, page }) => [id, page])).toEqual([
      ['0x80004005', '0x80004005'],
      ['event-1088', 'event-1088'],
      ['event-4711', undefined],
    ]);
  });
});
