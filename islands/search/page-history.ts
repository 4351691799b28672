import type { SearchInput } from './search-input.ts';

/** What a place in the page's history stands for. */
export type Place =
  | { readonly kind: 'empty' }
  | { readonly kind: 'input'; readonly input: SearchInput }
  /** A shared link: compressed, masked. */
  | { readonly kind: 'link'; readonly packed: string }
  /** Pasted before the page was loaded anew; only memory had it. */
  | { readonly kind: 'gone' };

/** What the browser keeps with an entry: a number that means something only to this page. */
type State = { readonly lotseInput: number };

export type PageHistory = {
  /** A new entry for an input; it holds no text until `nameQuery` says so. */
  readonly push: (input: SearchInput) => void;
  /** The same in place of the present entry. */
  readonly replace: (input: SearchInput) => void;
  /** Puts a short query into the address of the present entry. */
  readonly nameQuery: (query: string) => void;
  readonly present: () => Place;
};

/** Remembers inputs in memory, so that "back" brings them back without storing them anywhere. */
export function createPageHistory(history: History, location: Location): PageHistory {
  const inputs = new Map<number, SearchInput>();
  // Numbers of an earlier life of the page must not mean an input of this one.
  let last = Date.now();

  function remember(input: SearchInput): State {
    last += 1;
    inputs.set(last, input);
    return { lotseInput: last };
  }

  return {
    push: (input) => history.pushState(remember(input), '', location.pathname),
    replace: (input) => history.replaceState(remember(input), '', location.pathname),
    nameQuery: (query) =>
      history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams({ q: query })}`),
    present() {
      const state: unknown = history.state;
      const number = isState(state) ? state.lotseInput : undefined;
      const input = number === undefined ? undefined : inputs.get(number);
      if (input !== undefined) return { kind: 'input', input };
      const packed = /^#t=([\w-]+)$/u.exec(location.hash)?.[1];
      if (packed !== undefined) return { kind: 'link', packed };
      const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
      if (query !== '') return { kind: 'input', input: query };
      return { kind: number === undefined ? 'empty' : 'gone' };
    },
  };
}

function isState(state: unknown): state is State {
  return (
    typeof state === 'object' &&
    state !== null &&
    'lotseInput' in state &&
    typeof state.lotseInput === 'number'
  );
}
