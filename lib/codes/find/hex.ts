import { bitsOf, type CodeId, idOfBits, toHex } from '../code.ts';
import { type Finding, lineBefore } from './finding.ts';

/** `0x…` and Visual Basic's `&H…` of five to eight digits; a sign-extended value keeps its lower half. */
const PREFIXED = /(?<![\w#])(?:0x|&H)(?:F{8})?([0-9A-F]{5,8})(?:U?L|h)?(?!\w)/giu;

/** The same with a gap in the middle: `0x8000 4005`, `0x8000-4005`. */
const SPLIT = /(?<!\w)0x([0-9A-F]{4})[ -]([0-9A-F]{4})(?![\w-])/giu;

/** Eight bare digits: only with a severity and facility that errors really have. */
const BARE =
  /(?<![\w.:{/\\%+-])(?:8(?:00[0-57-9ABCDF]|01[0-3]|018|024|028|031|033|048)|C0[0-4]\d|D00\d)[0-9A-F]{4}(?!\w|[:}/\\]|-[0-9A-F]{4}-|\.\w)/giu;

/** What makes a small value a result instead of a flag or a setting. */
const RESULT_BEFORE = /(?:error|fehler|code|result|status|hr\b|exit|returned|failed|exception|ausnahme)/iu;

/** Hexadecimal codes of 32 bits. */
export function findHex({ text, add }: Finding): void {
  for (const match of text.matchAll(PREFIXED)) {
    const bits = Number.parseInt(match[1] ?? '', 16);
    if (bits < 0x10000 && (bits === 0 || !RESULT_BEFORE.test(lineBefore(text, match.index, 48)))) continue;
    add(match.index, match.index + match[0].length, idOfBits(bits), 'hex');
  }
  for (const match of text.matchAll(SPLIT)) {
    const id = toHex(Number.parseInt(`${match[1]}${match[2]}`, 16));
    if (isError(id)) add(match.index, match.index + match[0].length, id, 'hex');
  }
  for (const match of text.matchAll(BARE)) {
    add(match.index, match.index + match[0].length, `0x${match[0].toUpperCase()}`, 'hex');
  }
}

function isError(id: CodeId): boolean {
  return (bitsOf(id) ?? 0) >= 0x80000000;
}
