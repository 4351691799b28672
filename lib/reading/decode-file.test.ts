import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file.ts';

const utf16 = (text: string, isBig: boolean): number[] =>
  [...text].flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
const TEXT = 'Fehler: Die Größe stimmt nicht\r\n';

describe('decodeFile', () => {
  it.each([
    ['UTF-8', [...new TextEncoder().encode(TEXT)], 'utf-8'],
    ['UTF-8 with byte order mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], 'utf-8'],
    ['UTF-16 LE with byte order mark', [0xff, 0xfe, ...utf16(TEXT, false)], 'utf-16le'],
    ['UTF-16 BE with byte order mark', [0xfe, 0xff, ...utf16(TEXT, true)], 'utf-16be'],
    ['UTF-16 LE without mark', utf16(TEXT, false), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(TEXT, true), 'utf-16be'],
    ['Windows-1252', [...TEXT].map((unit) => unit.charCodeAt(0)), 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeFile(Uint8Array.from(bytes))).toEqual({ text: TEXT, encoding });
  });

  it('reads the typographic marks of Windows-1252', () => {
    expect(decodeFile(Uint8Array.of(0x84, 0x61, 0x93, 0x80))).toEqual({
      text: '„a“€',
      encoding: 'windows-1252',
    });
  });

  it.each([
    ['evtx', [...'ElfFile\0', ...'abc'].map((unit) => unit.charCodeAt(0))],
    ['archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['binary', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['binary', [0x61, 0x62, 0x00, 0x01, 0x02, 0x63, 0x64, 0x65, 0x66]],
    ['empty', []],
  ])('refuses what is %s', (refused, bytes) => {
    expect(decodeFile(Uint8Array.from(bytes))).toEqual({ refused });
  });
});
