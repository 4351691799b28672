/** A set of words with whatever it stands for. */
export type WordSet<T> = { readonly owner: T; readonly words: ReadonlySet<string> };

/** Two word sets and how much they share: common words by all words, 1 when they are equal (Jaccard). */
export type SimilarPair<T> = { readonly a: T; readonly b: T; readonly similarity: number };

/** Common words by all words of both. */
export function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function countWords<T>(sets: readonly WordSet<T>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of sets.flatMap(({ words }) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * All pairs that are at least so similar, without comparing everything with everything: similar sets must share
 * one of their rarest words (prefix filtering, Bayardo, Ma and Srikant 2007).
 */
export function findSimilar<T>(sets: readonly WordSet<T>[], threshold: number): SimilarPair<T>[] {
  const counts = countWords(sets);
  const byRareWord = new Map<string, WordSet<T>[]>();
  return sets.flatMap((set) => {
    const rarest = [...set.words].toSorted(
      (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    const prefix = rarest.slice(0, set.words.size - Math.ceil(threshold * set.words.size) + 1);
    const candidates = new Set(prefix.flatMap((word) => byRareWord.get(word) ?? []));
    for (const word of prefix) byRareWord.set(word, [...(byRareWord.get(word) ?? []), set]);
    return [...candidates].flatMap(({ owner, words }): SimilarPair<T>[] => {
      const similarity = similarityOf(words, set.words);
      return similarity < threshold ? [] : [{ a: owner, b: set.owner, similarity }];
    });
  });
}
