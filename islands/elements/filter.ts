import { plural } from '#lib/i18n/format.ts';
import { codeQuery, codeText, matchesCode } from '../filter/code-query.ts';
import { announce } from '../parts/announce.ts';
import { h } from '../parts/h.ts';

/** A pause in typing that is worth a sentence. Milliseconds. */
const PAUSE = 500;

type Row = { readonly element: HTMLElement; readonly text: string };
type Part = { readonly section: HTMLElement; readonly rows: readonly Row[] };

/** `<lotse-filter>`: narrows the lists that it holds while somebody types, and says how many are left. */
export class FilterElement extends HTMLElement {
  #parts: readonly Part[] | undefined;
  #timer = 0;

  connectedCallback(): void {
    if (this.querySelector('.filter') !== null) return;
    const { label = '' } = this.dataset;
    const input = h('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    const none = h('p', { class: 'none', hidden: true }, this.dataset.none ?? '');
    this.prepend(h('div', { class: 'filter' }, h('label', {}, label, input), none));
    input.addEventListener('input', () => this.#show(input.value, none));
  }

  #show(typed: string, none: HTMLElement): void {
    const query = codeQuery(typed);
    // A code stands with its articles and in its family; it is one code.
    const left = new Set<string>();
    for (const { section, rows } of this.#readParts()) {
      let shown = 0;
      for (const { element, text } of rows) {
        element.hidden = !matchesCode(text, query);
        if (element.hidden) continue;
        shown += 1;
        left.add(text);
      }
      section.hidden = shown === 0;
    }
    none.hidden = left.size > 0;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#say(left.size), PAUSE);
  }

  #say(count: number): void {
    const { one = '', many = '', none = '' } = this.dataset;
    announce(count === 0 ? none : plural({ one, many }, count));
  }

  /** Thousands of rows are read once, when somebody types. */
  #readParts(): readonly Part[] {
    this.#parts ??= [...this.querySelectorAll<HTMLElement>('section')].map((section) => ({
      section,
      rows: [...section.querySelectorAll('li')].map((element) => ({
        element,
        text: codeText(element.textContent ?? ''),
      })),
    }));
    return this.#parts;
  }
}
