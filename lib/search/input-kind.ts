import type { Token } from './tokenize.ts';
import type { InputKind } from './types.ts';

const LINE_BREAK = /[\r\n]/u;
const NUMBER = /^\s*(?:l[\s-]?)?0*(\d{3,6})\s*$/iu;
/** Title-like queries are short; a message has more words, or signs that only programs write. */
const WORDS_MAX = 8;
const PROGRAM_SIGNS = /[:;=<>{}[\]()"\\]|\.(?:\s|$)/u;

/** The article number that the input is, if it is nothing else. @example articleNumberOf('L 1002') → 1002 */
export function articleNumberOf(input: string): number | undefined {
  const digits = NUMBER.exec(input)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function kindOfInput(input: string, tokens: readonly Token[]): InputKind {
  const text = input.trim();
  if (text === '') return 'empty';
  if (LINE_BREAK.test(text)) return 'paste';
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const codes = tokens.filter(({ kind }) => kind === 'code' || kind === 'soft').length;
  if (codes > 0 && words <= 2) return 'code';
  return words <= WORDS_MAX && !PROGRAM_SIGNS.test(text) ? 'words' : 'line';
}
