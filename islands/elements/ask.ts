import { announce } from '../parts/announce.ts';
import { labels } from '../parts/labels.ts';
import type { AskBox } from '../search/ask/ask-box.ts';

/**
 * `<lotse-ask>`: the large search box. Its script is loaded when somebody turns to it; the form is never sent, since
 * the server has no use for what was pasted.
 */
export class AskElement extends HTMLElement {
  #box: Promise<AskBox | undefined> | undefined;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-file], kbd')) part.hidden = false;
    for (const event of ['focusin', 'pointerover', 'dragenter']) {
      this.addEventListener(event, () => void this.box().catch(() => undefined), { once: true });
    }
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        this.querySelector('form')?.requestSubmit();
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  /** The box with everything that script adds. A failed download is tried again with the next call. */
  box(): Promise<AskBox | undefined> {
    this.#box ??= import('../search/ask/ask-box.ts').then(({ createAskBox }) => createAskBox(this));
    this.#box.catch(() => {
      this.#box = undefined;
    });
    return this.#box;
  }

  async #send(): Promise<void> {
    try {
      const [box, { sendInput }] = await Promise.all([this.box(), import('../search/ask/send-input.ts')]);
      const input = box?.read();
      if (input !== undefined) await sendInput(input);
    } catch {
      announce(labels().searchNotLoaded);
      this.querySelector('.priv span')?.replaceChildren(labels().searchNotLoaded);
    }
  }
}
