import { createBoard } from './board.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import { keysOf, planQuery } from './plan-query.ts';
import { createPostingsReader } from './postings.ts';
import type { ReadSegment } from './read-input.ts';
import type { Choice } from './sparing.ts';
import type { OpenIndex } from './store/open-index.ts';
import { translate } from './translate.ts';
import { createVocabulary } from './vocabulary.ts';
import { SPARING } from './weights.ts';

/**
 * The lines that keep what they promised: by the score of the best article that each has alone, with the words that
 * it was probed with, nothing forgiven.
 */
export async function strongestLines(
  index: OpenIndex,
  terms: LoadedTerms,
  { segments, isPassed }: Choice,
): Promise<readonly ReadSegment[]> {
  const planned = planQuery(segments, {
    vocabulary: createVocabulary(terms, index),
    translate,
    isTyping: false,
    isForgiving: false,
    isExact: () => true,
    isPassed,
  });
  const postings = await createPostingsReader(terms);
  await postings.load(keysOf(planned));
  const board = createBoard(index.articles, postings);
  const scores = new Map(
    planned.map((line) => [line.segment, [...board.match(line, 1).values()][0]?.score ?? 0]),
  );
  return segments
    .toSorted((a, b) => (scores.get(b.segment) ?? 0) - (scores.get(a.segment) ?? 0))
    .slice(0, SPARING.lines);
}
