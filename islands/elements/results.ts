import { announce } from '../parts/announce.ts';
import { pageLocale } from '../parts/page.ts';
import { unpackText } from '../parts/payload.ts';
import type { AskBox } from '../search/ask/ask-box.ts';
import { ASK_EVENT } from '../search/ask/send-input.ts';
import { type ProblemReason, reasonOf } from '../search/client/problem.ts';
import type { Answer } from '../search/client/protocol.ts';
import { searchFiles } from '../search/client/search-files.ts';
import { searchClient } from '../search/client/shared-client.ts';
import { handOver, takeHandedOver } from '../search/hand-over.ts';
import { createPageHistory } from '../search/page-history.ts';
import { answerView } from '../search/results/answer-view.ts';
import { articleHref } from '../search/results/article-link.ts';
import { composeRequest } from '../search/results/compose-request.ts';
import { headingOf } from '../search/results/heading.ts';
import { loadingView } from '../search/results/loading-view.ts';
import { problemView } from '../search/results/problem-view.ts';
import { requestPanel } from '../search/results/request-panel.ts';
import { isQuery, type SearchInput } from '../search/search-input.ts';
import { searchWords } from '../search/words.ts';
import type { AskElement } from './ask.ts';

/** A short wait is not worth a sentence. Milliseconds. */
const LOADING_AFTER = 400;

/** `<lotse-results>`: the search page. Takes inputs, shows answers, and keeps both in the page's history. */
export class ResultsElement extends HTMLElement {
  readonly #pages = createPageHistory(history, location);
  #running = new AbortController();
  #input: SearchInput | undefined;

  connectedCallback(): void {
    this.addEventListener(ASK_EVENT, (event) => this.#ask((event as CustomEvent<SearchInput>).detail));
    addEventListener('popstate', () => this.#followHistory());
    document
      .querySelector('.langs a')
      ?.addEventListener('click', (event) => this.#takeToOtherLanguage(event));
    const handed = takeHandedOver();
    if (handed === undefined) void this.#showPresent();
    else {
      this.#pages.replace(handed);
      void this.#show(handed);
    }
  }

  get #view(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-results]');
  }

  #ask(input: SearchInput): void {
    this.#pages.push(input);
    void this.#show(input);
  }

  /** A jump within the page, such as the skip link, is no other place. */
  #followHistory(): void {
    const isJump = history.state === null && /^#(?!t=)./u.test(location.hash);
    if (!isJump) void this.#showPresent();
  }

  async #showPresent(): Promise<void> {
    const place = this.#pages.present();
    if (place.kind === 'input') await this.#show(place.input);
    else if (place.kind === 'link') await this.#show((await unpackText(place.packed)) ?? '');
    else if (place.kind === 'gone') this.#fail('gone');
    else this.#showForm();
  }

  async #show(input: SearchInput): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#input = input;
    if (typeof input === 'string' && input.trim() === '') {
      this.#showForm();
      return;
    }
    const loading = loadingView();
    const timer = setTimeout(() => {
      this.#replace(loading.element);
      announce(searchWords().loading);
    }, LOADING_AFTER);
    try {
      const takes = { files: searchFiles(), input, locale: pageLocale() };
      const answer = await searchClient.call('diagnose', takes, { signal, onProgress: loading.show });
      this.#showAnswer(answer, input);
    } catch (error) {
      if (!signal.aborted) this.#fail(reasonOf(error));
    } finally {
      clearTimeout(timer);
    }
  }

  #showAnswer(answer: Answer, input: SearchInput): void {
    const [best] = answer.hits;
    if (answer.kind === 'number' && best !== undefined) {
      location.replace(articleHref(best.article.key));
      return;
    }
    if (typeof input === 'string' && isQuery(input) && answer.masked === 0 && location.hash === '')
      this.#pages.nameQuery(input.trim());
    const { session } = answer;
    const view = answerView(answer, {
      changeInput: () => this.#changeInput(),
      prepareRequest: () => void this.#prepareRequest(answer),
      openFold: (from, to) => this.#ofSession(() => searchClient.call('lines', { session, from, to })),
      maskedText: (extent) => this.#ofSession(() => searchClient.call('masked', { session, extent })),
    });
    this.#replace(...view);
    const found = answer.confidence === 'none' ? '' : (best?.article.title ?? '');
    announce([headingOf(answer), found].join(' ').trim());
  }

  /** The worker may have been ended while the page was frozen; then the same input is asked again. */
  async #ofSession<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (reasonOf(error) === 'gone' && this.#input !== undefined) void this.#show(this.#input);
      throw error;
    }
  }

  #fail(reason: ProblemReason): void {
    const input = this.#input;
    this.#replace(
      problemView(reason, {
        retry: () => void (input === undefined ? this.#showPresent() : this.#show(input)),
        changeInput: () => this.#changeInput(),
      }),
    );
    announce(searchWords().problems[reason].title);
  }

  /** Shows elements in place of form or results; the focus goes to their heading. */
  #replace(...elements: readonly HTMLElement[]): void {
    this.#form(false);
    this.#view?.replaceChildren(...elements);
    const heading = this.#view?.querySelector('h1');
    if (!heading) return;
    document.title = `${heading.textContent} – Lotse`;
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  #form(isShown: boolean): void {
    this.querySelector<HTMLElement>('[data-form]')?.toggleAttribute('hidden', !isShown);
    this.#view?.toggleAttribute('hidden', isShown);
  }

  #showForm(): void {
    this.#running.abort();
    document.title = `${searchWords().title} – Lotse`;
    this.#form(true);
  }

  async #changeInput(): Promise<void> {
    this.#showForm();
    const box = await this.#askBox();
    if (this.#input !== undefined) box?.write(this.#input);
    box?.focus();
  }

  async #askBox(): Promise<AskBox | undefined> {
    await customElements.whenDefined('lotse-ask');
    return await this.querySelector<AskElement>('lotse-ask')?.box();
  }

  async #prepareRequest(answer: Answer): Promise<void> {
    const { session, blocks } = answer;
    const isWhole = answer.lines <= 200 || blocks.length === 0;
    const masked = await this.#ofSession(() =>
      searchClient.call('masked', { session, extent: isWhole ? 'whole' : 'shown' }),
    );
    const { supportMail: mail = '', supportForm: form = '' } = this.dataset;
    this.querySelector('.request')?.remove();
    const trigger = document.activeElement;
    const panel = requestPanel(composeRequest(answer, masked, searchWords()), { mail, form }, () => {
      panel.remove();
      if (trigger instanceof HTMLElement) trigger.focus();
    });
    this.querySelector('.none')?.after(panel);
    panel.querySelector('h2')?.focus();
  }

  /** What is only in memory would be lost on the way to the other language. */
  #takeToOtherLanguage(event: Event): void {
    const input = this.#input;
    const isShown = this.#view?.hidden === false;
    if (!isShown || typeof input !== 'string' || location.search !== '' || location.hash !== '') return;
    event.preventDefault();
    handOver(input, pageLocale() === 'de' ? 'en' : 'de');
  }
}
