import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '#lib/reading/decode-file.ts';
import { decodeStream } from './decode-stream.ts';
import { type CsvRow, readTable } from './read-records.ts';

async function* pieces<Part>(parts: readonly Part[]): AsyncGenerator<Part> {
  yield* parts;
}

/** Cut into pieces of a size, as a slow disk might deliver it. */
function cut(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

async function read(
  text: string,
  size = 7,
): Promise<{ delimiter: string; header: readonly string[]; rows: CsvRow[] }> {
  const table = await readTable(pieces(cut(text, size)));
  const rows: CsvRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { delimiter: table.delimiter, header: table.header, rows };
}

describe('readTable', () => {
  it.each([
    ['comma', 'a,b\n1,2\n', ','],
    ['semicolon with commas in the text', 'a;b\n1,0;2,5\n', ';'],
    ['tab', 'a\tb\n1\t2\n', '\t'],
    ['bar', 'a|b\n1|2\n', '|'],
    ['delimiters in quotes', '"a,x;y",b\n"1;2;3;4",2\n', ','],
  ])('finds the delimiter: %s', async (_, text, delimiter) => {
    expect((await read(text)).delimiter).toBe(delimiter);
  });

  it('reads quoted fields over lines and knows where each row begins', async () => {
    const { rows } = await read('id,text\r\n1,"one\r\ntwo ""2"""\r\n\r\n2,x\r\n3,5" pipe');
    expect(rows).toEqual([
      { line: 2, fields: ['1', 'one\r\ntwo "2"'] },
      { line: 5, fields: ['2', 'x'] },
      { line: 6, fields: ['3', '5" pipe'] },
    ]);
  });

  it('reads the line with which Excel names its delimiter', async () => {
    const { header, rows } = await read('sep=;\na;b\n1;2\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([{ line: 3, fields: ['1', '2'] }]);
  });

  it('names the rows that it cannot read and goes on', async () => {
    const text =
      'id,text\n1,"never closed\n2,"x"\n3\n4,a,b\n5,"stray "quote" here"\n6,good\n7,"open at the end\n';
    expect((await read(text)).rows).toEqual([
      { line: 2, fault: 'stray-quote' },
      { line: 3, fields: ['2', 'x'] },
      { line: 4, fault: 'columns', columns: 1 },
      { line: 5, fault: 'columns', columns: 3 },
      { line: 6, fault: 'stray-quote' },
      { line: 7, fields: ['6', 'good'] },
      { line: 8, fault: 'open-quote' },
    ]);
  });

  it('gives up on an endless field after some megabytes and reads what follows', async () => {
    const filler = `${'x'.repeat(99)}\n`.repeat(60_000);
    const { rows } = await read(`id,text\n1,"open\n${filler}2,good\n`, 65_536);
    expect(rows[0]).toEqual({ line: 2, fault: 'open-quote' });
    expect(rows.at(-1)).toEqual({ line: 60_003, fields: ['2', 'good'] });
  });

  it('refuses an empty file', async () => {
    await expect(read('')).rejects.toThrow('no header');
  });

  it('reads every table that it is given, however it is cut', async () => {
    const cell = fc
      .array(fc.constantFrom('a', ' ', ';', ',', '"', '\n', 'ä', '\t'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (cells, size) => {
        const quoted = cells.map(
          (row) => `${row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')}\n`,
        );
        const { rows } = await read(`"a";"b";"c"\n${quoted.join('')}`, size);
        expect(rows.map((row) => ('fields' in row ? row.fields : row.fault))).toEqual(cells);
      }),
    );
  });
});

describe('decodeStream', () => {
  const text = 'id;Text\n1;Grüße „Zitat“ €\n';
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const buffer = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
    return bigEndian ? buffer.swap16() : buffer;
  };
  const windows1252 = Buffer.from(
    [...text].map((letter) => ({ '„': 0x84, '“': 0x93, '€': 0x80 })[letter] ?? letter.charCodeAt(0)),
  );

  it.each<[string, Encoding, Uint8Array]>([
    ['UTF-8', 'utf-8', Buffer.from(text)],
    ['UTF-8 with mark', 'utf-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian', 'utf-16le', utf16(false, true)],
    ['UTF-16 big endian', 'utf-16be', utf16(true, true)],
    ['UTF-16 without mark', 'utf-16le', utf16(false, false)],
    ['Windows-1252', 'windows-1252', windows1252],
  ])('reads %s in pieces of any size', async (_, encoding, bytes) => {
    for (const size of [4, 5, 16, bytes.length]) {
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (__, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const stream = decodeStream(pieces(parts));
      let decoded = '';
      for await (const chunk of stream.chunks) decoded += chunk;
      expect(decoded).toBe(text);
      expect(stream.encoding()).toBe(encoding);
    }
  });
});
