import { h } from '../../parts/h.ts';
import { pageLocale } from '../../parts/page.ts';
import { keptArticles } from './kept-articles.ts';

/** `<lotse-kept>`: lists the articles that this browser kept; what it says without any stands in it. */
export class KeptElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => location.reload());
    // The browser has no store without a secure connection; then nothing was kept either.
    if ('caches' in globalThis) void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const articles = await keptArticles(document.documentElement.dataset.base ?? '', pageLocale());
    if (articles.length === 0) return;
    const list = articles.map(({ href, title }) => h('li', {}, h('a', { href }, title)));
    this.querySelector('[data-kept]')?.replaceChildren(h('ul', { class: 'terms' }, list));
  }
}
