import { formatArticleNumber } from '#lib/core/article-number.ts';
import { h, onClick } from '../../parts/h.ts';
import type { ProblemReason } from '../client/problem.ts';
import type { Suggestion } from '../client/protocol.ts';
import { articleHref } from '../results/article-link.ts';
import { searchWords } from '../words.ts';

export type HitList = {
  readonly show: (hits: readonly Suggestion[], showAll: () => void) => void;
  readonly fail: (reason: ProblemReason, retry: () => void) => void;
  readonly close: () => void;
  /** Opens the option that the arrows have reached; `false` where there is none. */
  readonly openActive: () => boolean;
};

const LIST_ID = 'find-hits';

/** The list under the field. The focus stays in the field; the arrows move `aria-activedescendant`. */
export function createHitList(find: HTMLElement, input: HTMLInputElement): HitList {
  const list = h('div', { role: 'listbox', id: LIST_ID, 'aria-label': searchWords().suggestionsLabel });
  const panel = h('div', { class: 'hits', hidden: true }, list);
  find.append(panel);
  let active = -1;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': LIST_ID,
    'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value);
  }

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  /** @param to place of the option that the arrows are at */
  function open(isOpen: boolean, to = -1): void {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    move(to);
  }

  function move(to: number): void {
    active = to;
    for (const [place, option] of options().entries())
      option.setAttribute('aria-selected', String(place === to));
    const option = options()[to];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  // Who goes on typing is back in the field.
  input.addEventListener('input', () => move(-1));
  input.addEventListener('keydown', (event) => {
    const { length } = options();
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (panel.hidden || length === 0) return;
      event.preventDefault();
      // One place more than options: there the arrows are back in the field.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (active + 1 + step + (length + 1)) % (length + 1);
      move(next - 1);
    }
  });
  find.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && find.contains(relatedTarget))) open(false);
  });
  // A press on the list must not take the focus out of the field before the click arrives.
  panel.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) event.preventDefault();
  });

  return {
    show(hits, showAll) {
      const words = searchWords();
      const all = h(
        'button',
        { type: 'button', role: 'option', id: `${LIST_ID}-all`, tabindex: '-1' },
        words.allHits,
      );
      const chosen = targetOf(options()[active]);
      list.replaceChildren(...hits.map(option), ...(hits.length === 0 ? [] : [onClick(all, showAll)]));
      panel.replaceChildren(list);
      if (hits.length === 0) panel.append(h('p', { class: 'no-hit' }, words.noSuggestions));
      // The answer to the last letters may come after the arrows: they stay at the article that they had reached.
      open(true, chosen === undefined ? -1 : options().findIndex((option) => targetOf(option) === chosen));
    },
    fail(reason, retry) {
      const words = searchWords();
      const { title } = words.problems[reason];
      const isStale = reason === 'stale';
      const button = h(
        'button',
        { type: 'button', class: 'btn btn-q' },
        isStale ? words.reload : words.again,
      );
      list.replaceChildren();
      panel.replaceChildren(
        list,
        h('p', { class: 'failed', role: 'alert' }, title),
        onClick(button, isStale ? () => location.reload() : retry),
      );
      open(true);
    },
    close: () => open(false),
    openActive() {
      const option = options()[active];
      if (option === undefined) return false;
      option.click();
      return true;
    },
  };
}

/** What an option leads to, whatever its place in the list. */
function targetOf(option: HTMLElement | undefined): string | undefined {
  return option?.getAttribute('href') ?? option?.id;
}

/** A link with the role of an option: it opens like a link, in a new tab too. */
function option({ key, id, title, reason }: Suggestion, place: number): HTMLElement {
  return h(
    'a',
    { role: 'option', id: `${LIST_ID}-${place}`, tabindex: '-1', href: articleHref(key) },
    id !== undefined && h('span', { class: 'no' }, formatArticleNumber(id)),
    h('span', { class: 't' }, title),
    reason !== '' && h('span', { class: 'why' }, reason),
  );
}
