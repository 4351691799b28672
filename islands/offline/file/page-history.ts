import type { PageHistory, Place } from '../../search/page-history.ts';
import type { SearchInput } from '../../search/search-input.ts';

/* In place of islands/search/page-history.ts: the address of a file is left alone, its fragment belongs to the reader. */

let input: SearchInput | undefined;

/** What was asked last. */
export function lastInput(): SearchInput | undefined {
  return input;
}

/** Remembers the last input only. */
export function createPageHistory(): PageHistory {
  return {
    push(next) {
      input = next;
    },
    replace(next) {
      input = next;
    },
    nameQuery: () => undefined,
    present: (): Place => (input === undefined ? { kind: 'empty' } : { kind: 'input', input }),
  };
}
