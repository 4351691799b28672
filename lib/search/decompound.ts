import { isPlainWord } from './fold.ts';
import { isGeneralWord } from './translate.ts';

/** Shorter words do not take part: too many of them are endings. */
const PART_MIN_LENGTH = 4;
const COMPOUND_MIN_LENGTH = 9;
/** Letters that German puts between the parts (Fugenelemente). */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/**
 * Splits German compounds, and words that were typed without a space, into words that stand alone in the
 * index. Of several ways the one with the fewest parts wins, then the one whose rarest part is most common.
 * @param countOf how many articles have a word
 * @param leastCount a part must stand alone in at least as many articles, or be a word of the lexicon
 */
export function createDecompounder(
  countOf: (word: string) => number,
  leastCount = 2,
): (word: string) => readonly string[] {
  const lookUp: Lookup = (part) => {
    const count = countOf(part);
    if (count >= leastCount) return count;
    return isGeneralWord(part) ? 1 : 0;
  };
  const cache = new Map<string, readonly string[]>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const parts = word.length < COMPOUND_MIN_LENGTH || !isPlainWord(word) ? [] : splitWord(word, lookUp);
    cache.set(word, parts);
    return parts;
  };
}

type Lookup = (word: string) => number;

function splitWord(word: string, counts: Lookup): readonly string[] {
  const split = bestSplit(word, counts, 3);
  return split === undefined ? [] : split.parts;
}

type Split = { readonly parts: readonly string[]; readonly rarest: number };

function bestSplit(word: string, counts: Lookup, depth: number): Split | undefined {
  let best: Split | undefined;
  for (let at = PART_MIN_LENGTH; at <= word.length - PART_MIN_LENGTH; at += 1) {
    const head = headOf(word.slice(0, at), counts);
    if (head === undefined) continue;
    const rest = word.slice(at);
    const restCount = counts(rest);
    const tail: Split | undefined =
      restCount > 0
        ? { parts: [rest], rarest: restCount }
        : depth > 2
          ? bestSplit(rest, counts, depth - 1)
          : undefined;
    if (tail === undefined) continue;
    const found = {
      parts: [head.word, ...tail.parts],
      rarest: Math.min(head.count, tail.rarest),
    };
    if (best === undefined || isBetter(found, best)) best = found;
  }
  return best;
}

function headOf(text: string, counts: Lookup) {
  for (const link of LINKS) {
    if (!text.endsWith(link)) continue;
    const word = text.slice(0, text.length - link.length);
    const count = word.length >= PART_MIN_LENGTH ? counts(word) : 0;
    if (count > 0) return { word, count };
  }
  return undefined;
}

function isBetter(a: Split, b: Split): boolean {
  return a.parts.length < b.parts.length || (a.parts.length === b.parts.length && a.rarest > b.rarest);
}
