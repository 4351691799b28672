import { isLocale } from '#lib/core/locale.ts';
import { plural } from '#lib/i18n/format.ts';
import type { Hit, Searcher } from '#lib/search/types.ts';
import { h } from '../parts/h.ts';
import css from './embed.css';
import { createEngine } from './engine.ts';
import { type Portal, panelContent } from './hit-panel.ts';
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
  /** Hits that were said last. */
  #said = '';
  /** Ends everything that listens to the page's field. */
  #listening = new AbortController();

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    root.adoptedStyleSheets = [style];
    const words = embedWords(this.#portal.locale);
    this.#panel.setAttribute('aria-label', words.region);
    this.#own.placeholder = words.placeholder;
    const label = h('label', { for: 'q' }, words.label);
    root.replaceChildren(...(this.#isWatching ? [] : [label, this.#own]), this.#panel, this.#status);
    this.#load = createEngine(this.#portal.base);
    this.#listen(root);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  get #portal(): Portal {
    const lang = (this.lang || document.documentElement.lang).slice(0, 2);
    return {
      base: (this.getAttribute('base') ?? '').replace(/\/+$/u, ''),
      locale: isLocale(lang) ? lang : 'de',
    };
  }

  get #isWatching(): boolean {
    return this.hasAttribute('for');
  }

  get #field(): HTMLInputElement | HTMLTextAreaElement | undefined {
    if (!this.#isWatching) return this.#own;
    const field = document.querySelector(this.getAttribute('for') ?? '');
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
  }

  #listen(root: ShadowRoot): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const field = this.#field;
    field?.addEventListener('input', () => this.#plan(), { signal });
    // The index comes while the first words are typed.
    const loadEarly = () => void this.#load?.().catch(() => undefined);
    field?.addEventListener('focus', loadEarly, { once: true, signal });
    root.addEventListener('keydown', (event) => this.#move(event as KeyboardEvent), { signal });
  }

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const input = this.#field?.value.trim() ?? '';
    if (input.length < SHORTEST || this.#load === undefined) {
      this.#panel.hidden = true;
      this.#say('', '');
      return;
    }
    try {
      const searcher = await this.#load();
      const hits = await suggestArticles(searcher, input, this.#portal.locale, this.#isWatching);
      // A later input has its own answer.
      if (turn === this.#turn) this.#show(hits);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  /** A description without a known issue is nothing to talk about; a search without a hit is. */
  #show(hits: readonly Hit[]): void {
    const words = embedWords(this.#portal.locale);
    const isEmpty = hits.length === 0;
    const said = isEmpty ? words.none : plural(words.found, hits.length);
    this.#panel.hidden = isEmpty && this.#isWatching;
    this.#panel.replaceChildren(
      ...panelContent(this.#isWatching && !isEmpty ? words.fits : said, hits, this.#portal),
    );
    this.#say(hits.map(({ key }) => key).join(' '), this.#panel.hidden ? '' : said);
  }

  /** A ticket form works without suggestions; only who searches is told that there is no search. */
  #fail(): void {
    if (this.#isWatching) return;
    const { failed } = embedWords(this.#portal.locale);
    this.#panel.hidden = false;
    this.#panel.replaceChildren(...panelContent(failed, [], this.#portal));
    this.#say('failed', failed);
  }

  /** Says a sentence once for each set of hits, not with every letter. */
  #say(about: string, sentence: string): void {
    if (about === this.#said && about !== '') return;
    this.#said = about;
    this.#status.textContent = sentence;
  }

  /** Arrows go through the hits, Escape back to the field. The watched field keeps its own keys. */
  #move(event: KeyboardEvent): void {
    const field = this.#field;
    if (event.key === 'Escape' && event.target !== this.#own) field?.focus();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const links = [...this.#panel.querySelectorAll<HTMLElement>('li a')];
    const here = links.indexOf(event.target as HTMLElement);
    const target = here + by < 0 ? field : links[here + by];
    if (target === undefined || links.length === 0) return;
    event.preventDefault();
    target.focus();
  }
}
