import { idOfBits } from '../code.ts';
import { type Finding, lineBefore } from './finding.ts';

/** Ten digits, with or without one kind of separator for thousands. */
const UNSIGNED =
  /(?<![\w.,+/\\-]|\d )[2-4](?:\d{9}|([., '\u00a0\u202f])\d{3}(?:\1\d{3}){2})(?![\w-]|[.,:/]\w| \d)/gu;

/** A minus (also as typographers set it) and nine or ten digits. */
const SIGNED =
  /(?<![\w.,)\]-])[-\u2212](?:\d{9,10}|\d{1,3}([., '\u00a0\u202f])\d{3}\1\d{3}(?:\1\d{3})?)(?![\w-]|[.,:/]\w)/gu;

/** Severities and facilities that errors really have; anything else may be a key of a database. */
const PLAUSIBLE = /^0x(?:8[0-7]|C0|CA|D0|E043|E06D)/u;

/** These words make any 32-bit number a code. */
const RESULT_BEFORE = /(?:error|fehler|code|result|status|hr ?=|exception|ausnahme|ec ?=)/iu;

/** A text that is nothing but a number: what a reader types who only has the code. */
const LONE = /^\s*(\d{6,10})\s*$/u;

/** HRESULT and NTSTATUS codes as programs print them: unsigned or signed decimal. */
export function findDecimal(finding: Finding): void {
  const { text } = finding;
  for (const match of text.matchAll(UNSIGNED)) addBits(finding, match, 1, 'unsigned');
  for (const match of text.matchAll(SIGNED)) addBits(finding, match, -1, 'signed');
  const lone = LONE.exec(text.slice(0, 100));
  if (lone?.[1] !== undefined && text.length <= 100) addLone(finding, lone[1]);
}

function addBits(
  { text, add }: Finding,
  match: RegExpExecArray,
  sign: 1 | -1,
  how: 'signed' | 'unsigned',
): void {
  const value = sign * Number(match[0].replace(/\D/gu, ''));
  if (value > 0xffffffff || value < -0x80000000 || (value >= 0 && value < 0x80000000)) return;
  const id = idOfBits(value);
  if (!PLAUSIBLE.test(id) && !RESULT_BEFORE.test(lineBefore(text, match.index, 48))) return;
  add(match.index, match.index + match[0].length, id, how);
}

/** Seven digits from two million on are the number of a KB article rather than a code. */
function addLone({ text, add }: Finding, digits: string): void {
  const value = Number(digits);
  const start = text.indexOf(digits);
  const isArticle = digits.length === 7 && value >= 2_000_000 && value < 6_000_000;
  if (isArticle) add(start, start + digits.length, `kb${digits}`, 'unsigned');
  else if (value <= 0xffffffff) add(start, start + digits.length, idOfBits(value), 'unsigned');
}
