import type { LoadedTerms } from './loaded-terms.ts';
import { otherNotations } from './notations.ts';
import type { Token } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

export type LoadOptions = {
  readonly vocabulary: Vocabulary;
  readonly translate: (word: string) => readonly string[];
  /** Typing errors are forgiven. */
  readonly isForgiving: boolean;
  /** The last token may be unfinished. */
  readonly isTyping: boolean;
  readonly signal?: AbortSignal | undefined;
};

/** Loads tokens as they stand, in every notation of their numbers. */
export function loadTokens(terms: LoadedTerms, keys: Iterable<string>, signal?: AbortSignal): Promise<void> {
  return terms.load(
    [...keys].flatMap((key) => [key, ...otherNotations(key)]),
    signal,
  );
}

/**
 * Loads the other shapes in which an article may have the words: what `wordShapes` asks for. First what the words
 * lead to, then what the parts of compounds lead to.
 */
export async function loadShapes(
  terms: LoadedTerms,
  tokens: readonly Token[],
  { vocabulary, translate, isForgiving, isTyping, signal }: LoadOptions,
): Promise<void> {
  const words = [...new Set(tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key))];
  const last = tokens.at(-1);
  const unfinished = isTyping && last?.kind === 'word' ? last.key : undefined;
  await Promise.all([
    terms.loadNeighbours(
      words.filter((word) => vocabulary.count(word) === 0),
      signal,
    ),
    unfinished !== undefined && terms.loadBeginnings(unfinished, signal),
  ]);
  const parts = words.flatMap((word) => vocabulary.compoundParts(word));
  const near = isForgiving
    ? words
        .filter((word) => vocabulary.count(word) === 0)
        .flatMap((word) => vocabulary.near(word).map((neighbour) => neighbour.word))
    : [];
  await terms.load(
    [
      ...words.flatMap(translate),
      ...parts,
      ...parts.flatMap(translate),
      ...near,
      ...(unfinished === undefined ? [] : vocabulary.completions(unfinished)),
    ],
    signal,
  );
}
