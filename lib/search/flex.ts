import { Index } from 'flexsearch';
import { SLOTS } from './weights.ts';

/** Between tokens handed to FlexSearch: its own encoders split codes and drop letters, ours has run before. */
export const TOKEN_BREAK = '\n';
/** A token that ends a field, so that no pair reaches over a border; its postings are removed after building. */
export const FIELD_BREAK = '\u0001';

export type SlotOf = (term: string, next: string | null) => number;

/**
 * The one place that sets FlexSearch's options; building and querying must agree on them.
 * @param slot impact of a term, or of a term with its right neighbour, in the article being added.
 */
export function createFlexIndex(slot?: SlotOf): Index {
  return new Index({
    tokenize: 'strict',
    encode: (text) => text.split(TOKEN_BREAK),
    resolution: SLOTS,
    context: { depth: 1, bidirectional: false, resolution: SLOTS },
    ...(slot && { score: (_content, term, _place, next) => slot(term, next) }),
  });
}
