import { foldWord, stemOf } from './fold.ts';
import { GERMAN_ENGLISH } from './lexicon/german-english.ts';

const BY_STEM = readLexicon(GERMAN_ENGLISH);

/** Names and verbs that are the same in both languages, or that every error message uses. */
const GENERAL: ReadonlySet<string> = new Set(
  `unable failed failure invalid exception error fehler code microsoft windows office outlook exchange internet web
   online server system name http https smtp starttls esmtp helo ehlo quit mail rcpt data port tcp sql net shell
   management framework com org www installation setup install start restart end begin mode operation attempt attempted
   occurred during while processing process thrown type reason details detail info information id vorgang grund art
   ausgefuhrt auftrag aktion action request required number hotmail gmail teams sharepoint onedrive azure`
    .split(/\s+/u)
    .map(foldWord),
);

/** By stem, so that every form of a word finds every form of the others on its line. */
function readLexicon(lines: string): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, Set<string>>();
  const add = (from: string, to: readonly string[]) => {
    const known = byStem.get(stemOf(from)) ?? new Set<string>();
    for (const word of to) if (word !== from) known.add(word);
    byStem.set(stemOf(from), known);
  };
  for (const line of lines.split('\n')) {
    const [german, english] = line.split('=').map((side) => side.trim().split(/\s+/u).map(foldWord));
    if (german === undefined || english === undefined) continue;
    const all = [...english, ...german];
    for (const word of all) add(word, all);
  }
  return new Map([...byStem].map(([stem, words]) => [stem, [...words]]));
}

/**
 * Words with the same meaning, in the other language and in the same.
 * @param word folded, in any form.
 * @example translate('postausgang') → ['outbox']
 */
export function translate(word: string): readonly string[] {
  return BY_STEM.get(stemOf(word)) ?? [];
}

/**
 * Whether a word belongs to the general vocabulary of our field. Such words are common in any large base, even
 * when a small one happens to use them once.
 */
export function isGeneralWord(word: string): boolean {
  return BY_STEM.has(stemOf(word)) || GENERAL.has(word);
}
