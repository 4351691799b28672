import { createMasker, type MaskedText, type MaskOptions } from './mask.ts';
import type { Reading } from './read-paste.ts';
import type { Variable } from './variable.ts';

type Known = { readonly kind: 'host' | 'user'; readonly value: string };
type Add = (word: string, entry: Known) => void;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}_-]*/gu;
/** Accounts and hosts that every system has. */
const COMMON =
  /^(?:system|admin|administrator|root|service|user|test|info|support|postmaster|guest|gast|default|localhost|n\/a|nicht zutreffend)$/iu;

/**
 * Masks all lines of a reading for a screen or a link: what is variable in itself, and wherever else the same hosts
 * and accounts are named in short. One result for each line; numbers are consistent over all lines. Names of persons
 * are the business of the ticket clerk.
 */
export function maskReading(
  { lines, records }: Pick<Reading, 'lines' | 'records'>,
  options: MaskOptions = {},
): readonly MaskedText[] {
  const masker = createMasker(options);
  const known = knownWords(lines, records);
  return lines.map(({ text, variables, codes }) => {
    const taken = [...variables, ...codes].sort((a, b) => a.start - b.start);
    const named = findKnown(text, known, taken);
    return masker.maskLine(
      text,
      [...variables, ...named].sort((a, b) => a.start - b.start),
    );
  });
}

/** Short names and what they stand for, in lower case. */
function knownWords(lines: Reading['lines'], records: Reading['records']): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const add: Add = (word, entry) => {
    const key = word.toLowerCase();
    if (word.length > 2 && !COMMON.test(word) && !known.has(key)) known.set(key, entry);
  };
  for (const { text, variables } of lines) {
    for (const { start, end, kind, value, isPublic } of variables) {
      const found = value ?? text.slice(start, end);
      if (kind === 'host' && !isPublic) addHost(found, add);
      if (kind === 'user') addAccount(found, add);
    }
  }
  for (const { fields } of records) {
    if (fields.computer !== undefined) addHost(fields.computer.text, add);
  }
  return known;
}

/** `gw01` of `gw01.example.com`, but not `mail` or `www`: such words say nothing and are everywhere. */
function addHost(host: string, add: Add): void {
  const [first = '', ...rest] = host.replace(/\$$/u, '').split('.');
  if (rest.length === 0 || /[\d-]/u.test(first)) add(first, { kind: 'host', value: host });
}

function addAccount(account: string, add: Add): void {
  add(account.split('\\').at(-1) ?? '', { kind: 'user', value: account });
}

/** Known words outside of what is a variable or a code already. */
function findKnown(
  text: string,
  known: ReadonlyMap<string, Known>,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly Variable[] {
  if (known.size === 0) return [];
  const found: Variable[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const entry = known.get(match[0].toLowerCase());
    if (entry !== undefined && (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end) {
      found.push({ start, end, ...entry });
    }
  }
  return found;
}
