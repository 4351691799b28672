import type { Answer } from '../client/protocol.ts';
import { type SearchWords, searchWords } from '../words.ts';

/** The sentence over an answer. */
export function headingOf(
  { confidence, hits }: Pick<Answer, 'confidence' | 'hits'>,
  words: SearchWords = searchWords(),
): string {
  if (confidence === 'safe') return words.known;
  if (confidence === 'possible') return words.possible;
  return hits.length > 0 ? words.unsure : words.nothing;
}
