import { decodeWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file cannot be read as text: a log of Windows itself, an archive, or anything else binary. */
export type Refusal = 'evtx' | 'archive' | 'binary' | 'empty';

export type DecodedFile =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly refused: Refusal };

/** First bytes of files that people drop although they hold no plain text. */
const SIGNATURES: readonly (readonly [Refusal, readonly number[]])[] = [
  ['evtx', [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0x00]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x4d, 0x53, 0x43, 0x46]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x4d, 0x5a]],
];

/** How much of a file is looked at to tell text from anything else. */
const SAMPLE = 65_536;

/**
 * Text of a dropped or chosen file: UTF-8, UTF-16 with byte order mark or, as Windows installers write it, without
 * one, else Windows-1252. The byte order mark is not part of the text.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length === 0) return { refused: 'empty' };
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be');
  const refused = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (refused !== undefined) return { refused };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decode(bytes, wide);
  if (bytes.subarray(0, SAMPLE).includes(0) || controlShare(bytes) > 0.05) return { refused: 'binary' };
  return decodeStrictly(bytes) ?? { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

function decode(bytes: Uint8Array, encoding: Encoding): DecodedFile {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function decodeStrictly(bytes: Uint8Array): DecodedFile | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (bytes.length % 2 === 1 || pairs < 2) return undefined;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** Share of control characters other than tab, line breaks, form feed and escape. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls / sample.length;
}
