import { missingQuestions } from '#lib/desk/clerk.ts';
import { fill } from '#lib/i18n/format.ts';
import { announce } from '../parts/announce.ts';
import { h } from '../parts/h.ts';
import { onKey } from '../parts/keys.ts';
import { unpackText } from '../parts/payload.ts';
import { loadReply } from '../reply/load-reply.ts';
import { reasonOf } from '../search/client/problem.ts';
import { problemView } from '../search/results/problem-view.ts';
import { candidateList, isAnySure, worthShowing } from './candidate-list.ts';
import { factList } from './fact-list.ts';
import { withFoundMessages } from './found-messages.ts';
import { GENERAL_QUESTIONS } from './general-questions.ts';
import { showPlace } from './places.ts';
import { questionList } from './question-list.ts';
import { findCandidates, readFacts, TICKET_MAX_LENGTH, type TicketReading } from './read-whole-ticket.ts';
import { redactionView } from './redaction-view.ts';
import { createTicketField, type TicketField } from './ticket-field.ts';
import { clerkWords } from './words.ts';

/** `<lotse-clerk>`: reads a whole ticket. Takes the place of the words that the page has for browsers without script. */
export class ClerkElement extends HTMLElement {
  readonly #field: TicketField = createTicketField((text) => void this.#read(text));
  readonly #answer = h('div', { class: 'answer' });
  readonly #questions = h('div');
  /** Counts the tickets, so that a late answer to an earlier one is dropped. */
  #turn = 0;
  /** Number of the article whose questions are shown. */
  #asker: number | undefined;

  connectedCallback(): void {
    this.replaceChildren(this.#field.element, this.#answer);
    void this.#takeFromAddress();
    onKey('j', (event) => this.#step(event, 1));
    onKey('k', (event) => this.#step(event, -1));
    onKey('q', () => this.#questions.querySelector('button')?.click());
  }

  /** A ticket that the bookmark of the tools page has put behind `#`; the address forgets it at once. */
  async #takeFromAddress(): Promise<void> {
    const packed = /^#t=([\w-]+)$/u.exec(location.hash)?.[1];
    if (packed === undefined) return;
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    const text = await unpackText(packed);
    if (text === undefined) return;
    this.#field.textarea.value = text;
    await this.#read(this.#field.textarea.value);
  }

  async #read(text: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const words = clerkWords();
    announce(words.reading);
    const reading = readFacts(text);
    const found = h('div', { 'aria-busy': 'true' }, h('p', { class: 'keys' }, words.reading));
    this.#asker = undefined;
    this.#questions.replaceChildren();
    const facts = h('div', {}, this.#facts(reading));
    this.#answer.replaceChildren(
      h('div', { class: 'cols' }, h('div', {}, found, this.#questions), facts),
      ...(text.length > TICKET_MAX_LENGTH
        ? [h('p', { class: 'keys' }, fill(words.tooLong, { n: TICKET_MAX_LENGTH }))]
        : []),
      redactionView(reading.text),
    );
    try {
      const hits = worthShowing(await findCandidates(reading));
      if (turn !== this.#turn) return;
      const known = withFoundMessages(reading, hits);
      if (known !== reading) facts.replaceChildren(this.#facts(known));
      const list = candidateList(hits, reading.locale);
      found.replaceChildren(list);
      this.#keepQuestions(list, known);
      // An article that hardly fits has no say in what is asked.
      await this.#ask(isAnySure(hits) ? hits[0]?.article.id : undefined, known);
    } catch (error) {
      if (turn !== this.#turn) return;
      found.replaceChildren(
        problemView(reasonOf(error), {
          retry: () => void this.#read(text),
          changeInput: () => this.#field.textarea.focus(),
        }),
      );
    } finally {
      found.removeAttribute('aria-busy');
    }
    if (turn === this.#turn) this.#goToAnswer();
  }

  #facts(reading: TicketReading): HTMLElement {
    return factList(reading, (place) => showPlace(this.#field.textarea, place));
  }

  /** The first candidate, where `R` and `Enter` act, or the sentence that says there is none. */
  #goToAnswer(): void {
    const target =
      this.querySelector<HTMLElement>('.cands .here a') ??
      this.querySelector<HTMLElement>('.answer h1, .answer h2');
    // Pasting leaves the field at its end.
    if (document.activeElement === this.#field.textarea) this.#field.textarea.scrollTop = 0;
    // Whoever has gone on to something else meanwhile is not called back.
    const { activeElement } = document;
    if (
      activeElement === null ||
      activeElement === document.body ||
      this.#field.element.contains(activeElement)
    )
      target?.focus();
    announce(this.querySelector('.answer h1, .answer h2')?.textContent ?? '');
  }

  /** The questions are those of the candidate that has the focus. */
  #keepQuestions(list: HTMLElement, reading: TicketReading): void {
    list.addEventListener('focusin', (event) => {
      const row =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-article]') : null;
      const article = Number(row?.dataset.article);
      if (article && article !== this.#asker) void this.#ask(article, reading);
    });
  }

  async #ask(article: number | undefined, { facts, locale }: TicketReading): Promise<void> {
    this.#asker = article;
    for (const row of this.querySelectorAll<HTMLElement>('.cands li')) {
      row.classList.toggle('here', row.dataset.article === String(article));
    }
    const own = article === undefined ? undefined : await loadReply(article, locale).catch(() => undefined);
    if (article !== this.#asker) return;
    const asker = own === undefined || own.questions.length === 0 ? undefined : article;
    const questions = asker === undefined ? GENERAL_QUESTIONS : (own?.questions ?? []);
    this.#questions.replaceChildren(questionList(missingQuestions(questions, facts, locale), locale, asker));
  }

  #step(event: KeyboardEvent, by: number): void {
    const links = [...this.querySelectorAll<HTMLElement>('.cands li > a')];
    if (links.length === 0) return;
    event.preventDefault();
    const here = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    links[Math.min(Math.max(here + by, 0), links.length - 1)]?.focus();
  }
}
