import { bitsOf, type CodeId, idOfBits, toHex } from '../code.ts';
import type { Finding } from './finding.ts';

/** `0x…` and Visual Basic's `&H…`; a sign-extended value keeps its lower half. */
const PREFIXED = /(?<![\w#])(?:0x|&H)(?:F{8})?([0-9A-F]{8})(?:L|UL|h)?(?![\w-]*[0-9A-F]{12})(?!\w)/giu;

/** The same with a gap in the middle: `0x8000 4005`, `0x8000-4005`. */
const SPLIT = /(?<!\w)0x([0-9A-F]{4})[ -]([0-9A-F]{4})(?![\w-])/giu;

/** Eight bare digits: only with a severity and facility that errors really have. */
const BARE =
  /(?<![\w.:{/\\%+-])(?:8(?:00[0-57-9ABCDF]|01[0-3]|018|024|028|031|033|048)|C0[0-4]\d|D00\d)[0-9A-F]{4}(?![\w:}/\\-]|\.\w)/giu;

/** Hexadecimal codes of 32 bits. */
export function findHex({ text, add }: Finding): void {
  for (const match of text.matchAll(PREFIXED)) {
    const id = idOfHex(match[1] ?? '');
    if (id !== undefined) add(match.index, match.index + match[0].length, id, 'hex');
  }
  for (const match of text.matchAll(SPLIT)) {
    const id = toHex(Number.parseInt(`${match[1]}${match[2]}`, 16));
    if (isError(id)) add(match.index, match.index + match[0].length, id, 'hex');
  }
  for (const match of text.matchAll(BARE)) {
    add(match.index, match.index + match[0].length, `0x${match[0].toUpperCase()}`, 'hex');
  }
}

/** Zero is no code, and a value that is neither an error nor small is as likely an address in memory. */
function idOfHex(digits: string): CodeId | undefined {
  const bits = Number.parseInt(digits, 16);
  return bits === 0 ? undefined : idOfBits(bits);
}

function isError(id: CodeId): boolean {
  return (bitsOf(id) ?? 0) >= 0x80000000;
}
