import { BrowsePage } from './browse-page.ts';
import { rowsOfPage } from './row-source.ts';

/** `<lotse-browse>`: filters, sorting, previews and keys for the table of all articles. */
export class BrowseElement extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const filters = this.querySelector<HTMLElement>('.fac');
    const list = this.querySelector<HTMLElement>('#list');
    const head = this.querySelector('.b-h');
    // The element moves nowhere; a second call would double everything.
    if (table === null || filters === null || list === null || head === null || this.dataset.ready) return;
    this.dataset.ready = '';
    const parts = { table, filters, list };
    if (this.dataset.parts === undefined) {
      new BrowsePage(this, parts, rowsOfPage(table)).start();
      return;
    }
    // A failed download leaves the page as it is without script: its filters are disabled, its links lead on.
    void import('./whole/rows-of-all-parts.ts').then(
      ({ rowsOfAllParts }) => new BrowsePage(this, parts, rowsOfAllParts(this, head, parts)).start(),
      () => undefined,
    );
  }
}
