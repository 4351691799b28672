import { idOfBits } from '../code.ts';
import type { Finding } from './finding.ts';

/** Ten digits, with or without one kind of separator for thousands. */
const UNSIGNED =
  /(?<![\w.,+/\\-]|\d )[2-4](?:\d{9}|([., '\u00a0\u202f])\d{3}(?:\1\d{3}){2})(?![\w-]|[.,:/]\w| \d)/gu;

/** A minus (also as typographers set it) and nine or ten digits. */
const SIGNED =
  /(?<![\w.,)\]-])[-\u2212](?:\d{9,10}|\d{1,3}([., '\u00a0\u202f])\d{3}\1\d{3}(?:\1\d{3})?)(?![\w-]|[.,:/]\w)/gu;

const LEAST_ERROR = 0x80000000;

/** HRESULT and NTSTATUS codes as programs print them: unsigned or signed decimal. */
export function findDecimal({ text, add }: Finding): void {
  for (const match of text.matchAll(UNSIGNED)) {
    const value = Number(match[0].replace(/\D/gu, ''));
    if (value >= LEAST_ERROR && value <= 0xffffffff) {
      add(match.index, match.index + match[0].length, idOfBits(value), 'unsigned');
    }
  }
  for (const match of text.matchAll(SIGNED)) {
    const value = -Number(match[0].replace(/\D/gu, ''));
    if (value >= -LEAST_ERROR && value <= -0x10000000) {
      add(match.index, match.index + match[0].length, idOfBits(value), 'signed');
    }
  }
}
