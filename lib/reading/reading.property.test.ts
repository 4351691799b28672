import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVariables } from './find-variables.ts';
import { joinedText } from './joined-text.ts';
import { limitText } from './limit.ts';
import { locate, type MappedText } from './mapped-text.ts';
import { maskText } from './mask.ts';
import { maskReading } from './mask-reading.ts';
import { type Reading, readPaste } from './read-paste.ts';

/** Pieces of which logs, mails and attacks are made. */
const SHREDS = [
  ...'aB9 .:,;\'"<>/\\[](){}=#|@-_*%&+\t\r\n\u00AD\u{1F600}ä',
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '> ',
    '>> ',
    '  ',
    '---',
    '=\n',
    '=C3=BC',
    '&lt;',
    '&#65;',
    '""',
    'Message: ',
    'Error type:\n',
  ],
  ...[
    '192.0.2.5',
    '2001:db8::1',
    'gw1.example.com',
    'anna@example.com',
    'C:\\Users\\anna\\',
    '\\\\fs01\\share',
    '/home/a/b',
  ],
  ...[
    '24.03.2025 09:14:02',
    '2025-03-24T09:14:02Z',
    'Mar 24 09:14:02 mx1 postfix/smtp[1]: ',
    '0x80090330',
    '2147500037',
  ],
  ...[
    'Protokollname: System\n',
    'Quelle: Schannel\n',
    'Event ID: 36887\n',
    'Description:\n',
    '<Event xmlns="x">',
    '</Event>',
  ],
  ...[
    '<Data Name="a">',
    '</Data>',
    '<Message>',
    '<EventID>5</EventID>',
    'Level,Date and Time,Source,Event ID,Task Category\n',
  ],
  ...[
    'Fehler,24.03.2025 09:14:02,Schannel,36887,Keine,"a\n',
    'TimeCreated  : x\n',
    'Id           : 5\n',
    '#Fields: date time cs-method c\n',
  ],
  ...[
    '#Fields: date-time,event,data\n',
    '2025-03-24T09:14:02.100Z,a,b,1,c,d,<,"x",\n',
    'System.Net.WebException: ',
    ' ---> ',
    '   at a.b(c)\n',
  ],
  ...[
    '[0D14:0A30][2025-03-24T09:14:00]i000: ',
    'MSI (s) (A4:3C) [09:14:02:345]: ',
    '250-a\n',
    '550 5.7.1 no\n',
    'EHLO x\n',
  ],
  ...[
    'From: A <a@b.c>\n',
    'Subject: x\n',
    'Hallo Anna,\n',
    'Viele Grüße\n',
    '-- \n',
    'On Mon, 24 Mar wrote:\n',
    'Gateway Role 1088:\n',
  ],
  ...['x'.repeat(72), 'word '.repeat(14), 'Content-Transfer-Encoding: quoted-printable\n'],
];
const paste = fc.oneof(
  fc.array(fc.constantFrom(...SHREDS), { maxLength: 60 }).map((shreds) => shreds.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function lineOf({ lines }: Pick<Reading, 'lines'>, number: number): string {
  const line = lines[number - (lines[0]?.number ?? 1)];
  if (line === undefined) throw new Error(`There is no line ${number}.`);
  return line.text;
}

/** Pieces are in order, lie within their lines, and where lengths agree the letters do. */
function expectTrueMapping(mapped: MappedText, reading: Reading): void {
  let end = 0;
  for (const piece of mapped.pieces) {
    expect(piece.from).toBeGreaterThanOrEqual(end);
    expect(piece.to).toBeGreaterThan(piece.from);
    end = piece.to;
    const source = lineOf(reading, piece.line).slice(piece.start, piece.end);
    expect(source.length).toBe(piece.end - piece.start);
    if (source.length === piece.to - piece.from) expect(mapped.text.slice(piece.from, piece.to)).toBe(source);
  }
  expect(end).toBeLessThanOrEqual(mapped.text.length);
}

function expectSpans(spans: readonly { start: number; end: number }[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

describe('any paste', () => {
  it('is read without loss: the lines put together are the text', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const { lines } = readPaste(text);
        expect(lines.map((line) => line.text + line.ending).join('')).toBe(text);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('gives variables and codes that lie in their lines, in order, without overlap', () => {
    fc.assert(
      fc.property(paste, (text) => {
        for (const line of readPaste(text).lines) {
          expectSpans(line.variables, line.text.length);
          expectSpans(line.codes, line.text.length);
          const both = [...line.variables, ...line.codes].sort((a, b) => a.start - b.start);
          expectSpans(both, line.text.length);
        }
        expectSpans(findVariables(text), text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('maps every record, field and candidate to where it came from', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const reading = readPaste(text);
        let last = 0;
        for (const { firstLine, lastLine, fields, message, trace } of reading.records) {
          expect(firstLine).toBeGreaterThanOrEqual(last);
          expect(lastLine).toBeGreaterThanOrEqual(firstLine);
          last = firstLine;
          for (const mapped of [...Object.values(fields), ...message, ...trace]) {
            expectTrueMapping(mapped, reading);
            for (const { line } of locate(mapped)) {
              expect(line).toBeGreaterThanOrEqual(firstLine);
              expect(line).toBeLessThanOrEqual(lastLine);
            }
          }
        }
        for (const candidate of joinedText(reading)) expectTrueMapping(candidate, reading);
      }),
      { numRuns: 400 },
    );
  });

  it('is masked so that every mask covers one value and the rest stays', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const { text: masked, masks } = maskText(text);
        let copied = 0;
        let maskedEnd = 0;
        for (const mask of masks) {
          expect(masked.slice(maskedEnd, mask.maskedStart)).toBe(text.slice(copied, mask.start));
          copied = mask.end;
          maskedEnd = mask.maskedEnd;
        }
        expect(masked.slice(maskedEnd)).toBe(text.slice(copied));
        expect(maskReading(readPaste(text)).length).toBe(readPaste(text).lines.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is cut to the limits from the front, at a line where there is one', () => {
    fc.assert(
      fc.property(
        paste,
        fc.integer({ min: 8, max: 200 }),
        fc.integer({ min: 1, max: 10 }),
        (text, bytes, lines) => {
          const { text: kept, truncated } = limitText(text, { bytes, lines });
          expect(text.endsWith(kept)).toBe(true);
          expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(bytes);
          expect(readPaste(kept).lines.length).toBeLessThanOrEqual(lines);
          if (truncated === undefined) return;
          expect(truncated.keptLines).toBe(readPaste(kept).lines.length);
          const reading = readPaste(text, { limits: { bytes, lines } });
          expect(reading.lines[0]?.number ?? truncated.droppedLines + 1).toBe(truncated.droppedLines + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
