import { foldWord, stemOf } from './fold.ts';
import { GERMAN_ENGLISH } from './lexicon/german-english.ts';

const BY_STEM = readLexicon(GERMAN_ENGLISH);

/** Both directions, by stem, so that every form of a word finds every form of the other. */
function readLexicon(lines: string): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, Set<string>>();
  const add = (from: string, to: readonly string[]) => {
    const known = byStem.get(stemOf(from)) ?? new Set<string>();
    for (const word of to) known.add(word);
    byStem.set(stemOf(from), known);
  };
  for (const line of lines.split('\n')) {
    const [german, english] = line.split('=').map((side) => side.trim().split(/\s+/u).map(foldWord));
    if (german === undefined || english === undefined) continue;
    for (const word of german) add(word, english);
    for (const word of english) add(word, german);
  }
  return new Map([...byStem].map(([stem, words]) => [stem, [...words]]));
}

/**
 * Words with the same meaning in the other language.
 * @param word folded, in any form.
 * @example translate('postausgang') → ['outbox']
 */
export function translate(word: string): readonly string[] {
  return BY_STEM.get(stemOf(word)) ?? [];
}
