import { findCodeTokens } from './code-tokens.ts';
import { foldWord } from './fold.ts';
import { type Piece, scan } from './scan.ts';

/**
 * - `word`: stands in the row of words, makes pairs, and forgives typing errors when it is long enough
 * - `part`: belongs to a longer word (camelCase, snake_case); finds, but makes no pairs
 * - `soft`: a number, version, host or path: strong when both sides have it, no loss when only one has
 * - `code`: one token per identity, see lib/codes
 */
export type TokenKind = 'word' | 'part' | 'soft' | 'code';

export type Token = {
  readonly key: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The word as it was typed, in lower case: of two articles the one that spells it so comes first. */
  readonly spelling?: string;
};

const MAX_KEY_LENGTH = 64;
const HEX_RUN = /^(?=.*\d)[0-9a-f]{8,}$/u;
const CAMEL_BORDER = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;
const WORDS_IN_PATH = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The tokens of a text, the same for articles and for queries.
 * @example tokenize('Failed to open thread_pool').map((token) => token.key)
 *   → ['failed', 'to', 'open', 'thread_pool', 'thread', 'pool']
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const codes = findCodeTokens(text);
  for (const { start, end, keys } of codes) {
    for (const key of keys) tokens.push({ key, kind: 'code', start, end });
  }
  let previous: Piece | undefined;
  for (const piece of scan(text)) {
    const own = tokensOf(text, piece);
    tokens.push(...own);
    if (previous?.kind === 'word') {
      const between = text.slice(previous.end, piece.start);
      if (piece.kind === 'number' && between.length <= 2) tokens.push(namedNumber(text, previous, piece));
      if (piece.kind === 'word' && between === '-') tokens.push(joined(text, previous, piece));
    }
    previous = piece;
  }
  // Folding leaves nothing of letters that are all marks, such as musical signs.
  return tokens.filter(({ key }) => key !== '');
}

/** `Error 459` differs from `Error 458` by more than its rare number: the pair is a token of its own. */
function namedNumber(text: string, word: Piece, number: Piece): Token {
  const key = `${foldWord(text.slice(word.start, word.end))}#${text.slice(number.start, number.end)}`;
  return { key: clip(key), kind: 'soft', start: word.start, end: number.end };
}

/** `E-Mail` is also `Email`, `Post-deploy` also `postdeploy`. */
function joined(text: string, left: Piece, right: Piece): Token {
  const key = foldWord(text.slice(left.start, left.end) + text.slice(right.start, right.end));
  return { key: clip(key), kind: 'part', start: left.start, end: right.end };
}

function tokensOf(text: string, piece: Piece): readonly Token[] {
  const { start, end, kind } = piece;
  const raw = text.slice(start, end);
  switch (kind) {
    case 'gap':
    case 'time':
    case 'guid':
    case 'address':
      return [];
    case 'host':
    case 'path':
      return softParts(raw, start);
    case 'version':
      return [{ key: clip(raw), kind: 'soft', start, end }];
    case 'identifier':
      return [{ key: clip(raw.toLowerCase()), kind: 'code', start, end }];
    case 'number':
      return HEX_RUN.test(raw.toLowerCase())
        ? []
        : [{ key: clip(raw.toLowerCase()), kind: 'soft', start, end }];
    case 'word':
      return wordTokens(raw, start);
  }
}

function wordTokens(raw: string, start: number): readonly Token[] {
  const end = start + raw.length;
  if (HEX_RUN.test(raw.toLowerCase())) return [];
  const key = clip(foldWord(raw.replace(/['’_]+$|(?<=\p{L})['’](?=\p{L})/gu, '')));
  if (key.length < 2) return [];
  const tokens: Token[] = [{ key, kind: 'word', start, end, spelling: spellingOf(raw) }];
  const parts = raw.split(CAMEL_BORDER).filter((part) => part.length >= 3);
  if (parts.length > 1) {
    for (const part of parts) tokens.push({ key: clip(foldWord(part)), kind: 'part', start, end });
  }
  return tokens;
}

function softParts(raw: string, start: number): readonly Token[] {
  const tokens: Token[] = [{ key: clip(raw.toLowerCase()), kind: 'soft', start, end: start + raw.length }];
  for (const match of raw.matchAll(WORDS_IN_PATH)) {
    if (match[0].length < 3) continue;
    const from = start + match.index;
    tokens.push({ key: clip(foldWord(match[0])), kind: 'soft', start: from, end: from + match[0].length });
  }
  return tokens;
}

function spellingOf(raw: string): string {
  return clip(raw.normalize('NFC').toLowerCase());
}

/** Key of a word in one spelling; only words with several spellings have such keys in the index. */
export function spellingKey(spelling: string): string {
  return `=${spelling}`;
}

function clip(key: string): string {
  return key.slice(0, MAX_KEY_LENGTH);
}
