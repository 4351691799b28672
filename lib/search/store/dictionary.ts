import { createByteReader, createByteWriter } from '#lib/core/byte-codec.ts';
import { allowedTypos } from '../typo.ts';

/** A word of the index and how many articles have it. */
export type CountedWord = { readonly word: string; readonly count: number };

export type WordGroup = { readonly key: string; readonly words: readonly CountedWord[] };

/** Shorter words forgive nothing and are no parts of compounds. */
const SHORTEST = 3;

/**
 * How many letters of a word name its group. Whoever makes one typing error in a word leaves its beginning or its
 * end as it is, if both together are no longer than the word; so two groups hold every candidate.
 */
function borderLength(length: number): number {
  return length < 6 ? 2 : length < 8 ? 3 : 4;
}

function beginning(word: string, letters: number): string {
  return `${letters}${word.slice(0, letters)}`;
}

function ending(word: string, letters: number): string {
  return `${word.slice(-letters)}${letters}`;
}

/** The groups in which a word is found: one by its beginning, one by its end. */
export function groupsOf(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const letters = borderLength(word.length);
  return [beginning(word, letters), ending(word, letters)];
}

/** The groups that hold the words within a typing error or two of this one, but for errors at both ends. */
export function groupsNear(word: string): readonly string[] {
  const most = allowedTypos(word);
  const lengths = Array.from({ length: 2 * most + 1 }, (_, place) => word.length - most + place);
  return [...bordersOf(word, lengths), ...bordersSwapped(word)];
}

/** Two letters swapped in the very middle change both halves of a word: then the beginning was the swapped one. */
function bordersSwapped(word: string): readonly string[] {
  const half = word.length / 2;
  if (borderLength(word.length) !== half) return [];
  return [beginning(`${word.slice(0, half - 1)}${word.charAt(half)}`, half)];
}

/** The groups that hold everything that this word begins or ends with: first and last parts of a compound. */
export function groupsWithin(word: string): readonly string[] {
  return bordersOf(word, [4, 6, 8]);
}

/** The groups that hold the words beginning so, as far as the letters suffice to name them. */
export function groupsBeginning(prefix: string): readonly string[] {
  return [2, 3, 4].filter((letters) => letters <= prefix.length).map((letters) => beginning(prefix, letters));
}

function bordersOf(word: string, lengths: readonly number[]): readonly string[] {
  const letters = new Set(lengths.filter((length) => length >= SHORTEST).map(borderLength));
  return [...letters].flatMap((many) => [beginning(word, many), ending(word, many)]);
}

/** The words of an index by group, both sorted. */
export function groupWords(words: readonly CountedWord[]): readonly WordGroup[] {
  const groups = new Map<string, CountedWord[]>();
  for (const counted of words) {
    for (const key of groupsOf(counted.word)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [counted]);
      else group.push(counted);
    }
  }
  return [...groups].map(([key, own]) => ({ key, words: own })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A group names the letters that its words share; only their rest is written. */
export function encodeWordPart(groups: readonly WordGroup[]): Uint8Array {
  const writer = createByteWriter();
  for (const { key, words } of groups) {
    writer.text(key);
    writer.number(words.length);
    for (const { word, count } of words) {
      writer.text(restOf(word, key));
      writer.number(count);
    }
  }
  return writer.finish();
}

export function decodeWordPart(bytes: Uint8Array): readonly WordGroup[] {
  const reader = createByteReader(bytes);
  const groups: WordGroup[] = [];
  while (!reader.isAtEnd()) {
    const key = reader.text();
    const words: CountedWord[] = [];
    for (let left = reader.number(); left > 0; left -= 1) {
      words.push({ word: wholeOf(reader.text(), key), count: reader.number() });
    }
    groups.push({ key, words });
  }
  return groups;
}

/** Groups by beginning start with a digit, groups by ending end with one. */
function isBeginning(key: string): boolean {
  return /^\d/u.test(key);
}

function restOf(word: string, key: string): string {
  const letters = key.length - 1;
  return isBeginning(key) ? word.slice(letters) : word.slice(0, -letters);
}

function wholeOf(rest: string, key: string): string {
  return isBeginning(key) ? key.slice(1) + rest : rest + key.slice(0, -1);
}
