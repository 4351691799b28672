import { copyText, selectContents } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';

/** `<lotse-copy data-text>`: a button that copies exactly the text of its attribute. Hidden until it works. */
export class CopyElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.hidden = false;
    button.addEventListener('click', () => void this.#copy(button));
  }

  async #copy(button: HTMLElement): Promise<void> {
    const hasCopied = await copyText(this.dataset.text ?? '');
    if (!hasCopied) {
      const shown =
        this.closest('figure')?.querySelector('pre') ?? this.parentElement?.querySelector('a, pre');
      if (shown) selectContents(shown);
    }
    showCopyState(button, hasCopied);
  }
}
