import { formatArticleNumber } from '#lib/core/article-number.ts';
import { isLocale, type Locale } from '#lib/core/locale.ts';
import { articlesUrl, articleUrl } from '#lib/core/url.ts';
import { plural } from '#lib/i18n/format.ts';
import type { Hit, Searcher } from '#lib/search/types.ts';
import { h } from '../parts/h.ts';
import css from './embed.css';
import { createEngine } from './engine.ts';
import { suggestArticles } from './suggestions.ts';
import { embedWords } from './words.ts';

/** Pause in typing after which it searches. Milliseconds. */
const PAUSE = 350;
/** Shorter input says nothing. Characters. */
const SHORTEST = 3;

/**
 * `<lotse-search base="https://kb.example.com" lang="de">` for other sites: suggests articles while somebody writes.
 * With `for="#description"` it watches that field of the page, otherwise it has one of its own. Its style stays in
 * its shadow; it sets no cookie, stores nothing and sends nothing but the request for the index.
 */
export class SearchBoxElement extends HTMLElement {
  readonly #own = h('input', { id: 'q', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  readonly #panel = h('section', { hidden: true });
  readonly #status = h('p', { class: 'vh', role: 'status' });
  #load: (() => Promise<Searcher>) | undefined;
  #timer: number | undefined;
  #turn = 0;
  #shown = '';
  /** Ends everything that listens to the page's field. */
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    root.adoptedStyleSheets = [style];
    const words = embedWords(this.#locale());
    this.#panel.setAttribute('aria-label', words.region);
    this.#own.placeholder = words.placeholder;
    const label = h('label', { for: 'q' }, words.label);
    root.replaceChildren(...(this.hasAttribute('for') ? [] : [label, this.#own]), this.#panel, this.#status);
    this.#load = createEngine((this.getAttribute('base') ?? '').replace(/\/+$/u, ''));
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const field = this.#field();
    field?.addEventListener('input', () => this.#plan(), { signal });
    // The index comes while the first words are typed.
    field?.addEventListener('focus', () => void this.#load?.().catch(() => undefined), {
      once: true,
      signal,
    });
    root.addEventListener('keydown', (event) => this.#move(event as KeyboardEvent), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  #locale(): Locale {
    const lang = (this.lang || document.documentElement.lang).slice(0, 2);
    return isLocale(lang) ? lang : 'de';
  }

  #field(): HTMLInputElement | HTMLTextAreaElement | undefined {
    const selector = this.getAttribute('for');
    if (selector === null) return this.#own;
    const field = document.querySelector(selector);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
  }

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const input = this.#field()?.value.trim() ?? '';
    if (input.length < SHORTEST || this.#load === undefined) {
      this.#show([]);
      return;
    }
    try {
      const searcher = await this.#load();
      const hits = await suggestArticles(searcher, input, this.#locale(), this.hasAttribute('for'));
      // A later input has its own answer.
      if (turn === this.#turn) this.#show(hits);
    } catch {
      // A ticket form works without suggestions; only who searches is told that there is no search.
      if (turn === this.#turn) this.#fail();
    }
  }

  #show(hits: readonly Hit[]): void {
    const words = embedWords(this.#locale());
    const isEmpty = hits.length === 0;
    const isOwn = !this.hasAttribute('for');
    const hasInput = (this.#field()?.value.trim().length ?? 0) >= SHORTEST;
    const said = isEmpty ? words.none : plural(words.found, hits.length);
    this.#panel.hidden = isEmpty && !(isOwn && hasInput);
    this.#panel.replaceChildren(
      h('p', {}, isEmpty ? words.none : isOwn ? said : words.fits),
      h(
        'ul',
        {},
        hits.map((hit) => this.#row(hit)),
      ),
      this.#foot(),
    );
    // Said once for each set of hits, not with every letter; an empty result only to who searched.
    const keys = hits.map(({ key }) => key).join(' ');
    if (keys === this.#shown) return;
    this.#shown = keys;
    this.#status.textContent = isEmpty && !isOwn ? '' : said;
  }

  #fail(): void {
    if (this.hasAttribute('for')) return;
    const words = embedWords(this.#locale());
    this.#panel.hidden = false;
    this.#panel.replaceChildren(h('p', {}, words.failed), this.#foot());
    this.#shown = '';
    this.#status.textContent = words.failed;
  }

  #row({ key, number, title, locale }: Hit): HTMLElement {
    const words = embedWords(this.#locale());
    return h(
      'li',
      {},
      this.#link(
        articleUrl(this.#locale(), key),
        h('span', { class: 'no' }, number === undefined ? '' : formatArticleNumber(number)),
        h('span', { lang: locale }, title),
        h('span', { class: 'vh' }, ` (${words.newTab})`),
      ),
    );
  }

  #foot(): HTMLElement {
    const words = embedWords(this.#locale());
    const all = this.#link(
      articlesUrl(this.#locale()),
      words.all,
      h('span', { class: 'vh' }, ` (${words.newTab})`),
    );
    return h('p', { class: 'foot' }, `${words.local} `, all);
  }

  /** A new tab, so that what the customer has written stays where it is. */
  #link(url: string, ...children: readonly (Node | string)[]): HTMLElement {
    const base = (this.getAttribute('base') ?? '').replace(/\/+$/u, '');
    return h('a', { href: `${base}${url}`, target: '_blank', rel: 'noopener noreferrer' }, ...children);
  }

  /** Arrows go through the hits, Escape back to the field. The watched field keeps its own keys. */
  #move(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const field = this.#field();
    if (event.key === 'Escape' && event.target !== this.#own) field?.focus();
    if (by === undefined) return;
    const links = [...this.#panel.querySelectorAll<HTMLElement>('li a')];
    const here = links.indexOf(event.target as HTMLElement);
    const target = here + by < 0 ? field : links[here + by];
    if (target === undefined || links.length === 0) return;
    event.preventDefault();
    target.focus();
  }
}
