import { lexemes } from './templates.ts';
import type { SearchArticle, SearchMessage } from './types.ts';

/** Two articles whose messages a reader could take for one another. */
export type LookAlike = {
  readonly left: { readonly key: string; readonly message: string };
  readonly right: { readonly key: string; readonly message: string };
  /** Share of words in the same order, 0 to 1; 1 for the same message. */
  readonly likeness: number;
};

/** From this likeness on two messages are reported. */
const REPORTED = 0.75;
/** Shorter messages are alike by chance. */
const LEAST_WORDS = 3;

type Entry = { readonly key: string; readonly name: string; readonly words: readonly string[] };

/**
 * Pairs of messages of different articles that are nearly the same; the most alike of each pair of articles. Only
 * messages that share their rarest words are compared, so that thousands of articles stay quick.
 */
export function findLookAlikes(articles: readonly SearchArticle[]): readonly LookAlike[] {
  const entries = articles.flatMap(({ key, messages }) =>
    (messages ?? []).map((message) => toEntry(key, message)),
  );
  const best = new Map<string, LookAlike>();
  for (const [left, right] of pairsToCompare(entries.filter(({ words }) => words.length >= LEAST_WORDS))) {
    const likeness = likenessOf(left.words, right.words);
    const pair = [left.key, right.key].sort().join('\n');
    if (likeness < REPORTED || likeness <= (best.get(pair)?.likeness ?? 0)) continue;
    best.set(pair, {
      left: { key: left.key, message: left.name },
      right: { key: right.key, message: right.name },
      likeness,
    });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness);
}

function toEntry(key: string, { name, text }: SearchMessage): Entry {
  return { key, name, words: lexemes(text.replace(/\{\{[^{}]*\}\}/gu, ' ')).map((word) => word.key) };
}

/** Messages alike enough to be reported share most words, so at least one of the rarest half. */
function* pairsToCompare(entries: readonly Entry[]): Generator<readonly [Entry, Entry]> {
  const counts = new Map<string, number>();
  for (const { words } of entries) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byWord = new Map<string, Entry[]>();
  const count = (word: string) => counts.get(word) ?? 0;
  for (const entry of entries) {
    const rarest = [...new Set(entry.words)].sort((a, b) => count(a) - count(b));
    const met = new Set<Entry>();
    for (const word of rarest.slice(0, Math.ceil(rarest.length / 2))) {
      for (const other of byWord.get(word) ?? []) {
        if (other.key !== entry.key && !met.has(other)) yield [other, entry];
        met.add(other);
      }
    }
    for (const word of rarest) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [entry]);
      else list.push(entry);
    }
  }
}

/** Twice the longest common row of words over all words (Dice on the longest common subsequence). */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const current = [0];
    b.forEach((other, place) => {
      current.push(
        word === other ? (previous[place] ?? 0) + 1 : Math.max(previous[place + 1] ?? 0, current[place] ?? 0),
      );
    });
    previous = current;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}
