import { type MappedText, replaceMapped } from '../mapped-text.ts';
import { decodeWindows1252 } from '../windows-1252.ts';

const ENCODED = /(?:=[0-9A-F]{2}){1,64}/gu;

/** Whether a text was copied from the source of a mail: soft line breaks or the header that announces them. */
export function isQuotedPrintable(lines: readonly { readonly text: string }[]): boolean {
  let breaks = 0;
  for (const { text } of lines) {
    if (/^Content-Transfer-Encoding: *quoted-printable/iu.test(text)) return true;
    if (text.length >= 70 && text.length <= 77 && text.endsWith('=')) breaks += 1;
    if (breaks >= 2) return true;
  }
  return false;
}

/**
 * Decodes `=C3=BC`; bytes that are no UTF-8 are read as Windows-1252.
 * @example 'f=C3=BCr' → 'für'
 */
export function decodeQuotedPrintable(mapped: MappedText): MappedText {
  if (!mapped.text.includes('=')) return mapped;
  return replaceMapped(mapped, ENCODED, (match) => decodeBytes(match[0]));
}

function decodeBytes(encoded: string): string {
  const bytes = Uint8Array.from(encoded.slice(1).split('='), (hex) => Number.parseInt(hex, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
