import type { FindBox } from '../search/find/find-box.ts';

/**
 * `<lotse-find>`: the search field of the header. With the first focus its script is loaded and hits show while
 * typing; until then, and where the download fails, it is the form that it is without script.
 */
export class FindElement extends HTMLElement {
  #box: Promise<FindBox | undefined> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(event.target as HTMLFormElement);
    });
    // A field of one line would join the lines of a log; so a log goes to the results as it is.
    this.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!/[\r\n]/u.test(text.trim())) return;
      event.preventDefault();
      void import('../search/ask/send-input.ts').then(({ sendInput }) => sendInput(text));
    });
  }

  #load(): Promise<FindBox | undefined> {
    this.#box ??= import('../search/find/find-box.ts').then(({ createFindBox }) => createFindBox(this));
    this.#box.catch(() => {
      this.#box = undefined;
    });
    return this.#box;
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const box = await this.#load().catch(() => undefined);
    if (box === undefined) form.submit();
    else await box.send();
  }
}
