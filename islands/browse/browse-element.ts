import { BrowsePage } from './browse-page.ts';

/** `<lotse-browse>`: filters, sorting, previews and keys for the table of all articles. */
export class BrowseElement extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const filters = this.querySelector<HTMLElement>('.fac');
    const list = this.querySelector<HTMLElement>('#list');
    // The element moves nowhere; a second call would double everything.
    if (table === null || filters === null || list === null || this.dataset.ready) return;
    this.dataset.ready = '';
    new BrowsePage(this, { table, filters, list }).start();
  }
}
