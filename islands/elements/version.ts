import { h } from '../parts/h.ts';
import { pageLocale } from '../parts/page.ts';
import { myVersion, onMyVersion } from '../version/my-version.ts';
import { readFacts, verdictLine } from '../version/verdict-line.ts';
import { createVersionControl } from '../version/version-control.ts';

/**
 * `<lotse-version>`: says how the reader's version stands to an article (`data-affected`, `data-fixed-in`). Around a
 * `<details>` it is the control as well and says a whole sentence; in a list it says the shortest.
 */
export class VersionElement extends HTMLElement {
  #line: HTMLElement | undefined;

  connectedCallback(): void {
    // A sorted list takes its rows out and puts them back.
    if (this.#line !== undefined) return;
    const details = this.querySelector('details');
    this.#line = h('span', { class: 'verdict' });
    this.prepend(this.#line);
    if (details !== null) createVersionControl(details);
    onMyVersion(() => this.#show());
    this.#show();
  }

  #show(): void {
    const version = myVersion();
    const facts = readFacts(this.dataset);
    const form = this.querySelector('details') === null ? 'short' : 'long';
    const line =
      version === undefined || facts === undefined
        ? undefined
        : verdictLine(version, facts, form, pageLocale());
    this.dataset.verdict = line?.verdict ?? '';
    this.#line?.replaceChildren(line?.text ?? '');
  }
}
