import { fillPlaceholders } from '#lib/content/message-text.ts';
import { copyText, selectContents } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { recall, remember } from '../parts/memory.ts';
import { onPlaceholderValues, placeholderValue, setPlaceholderValue } from '../parts/placeholder-values.ts';

/** Radio buttons of all command blocks; the shell is chosen once for the page. */
function shellRadios(value: string): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll(`lotse-command input[type=radio][value="${value}"]`);
}

function chooseShell(value: string): void {
  for (const radio of shellRadios(value)) radio.checked = true;
}

/** Takes the remembered shell for all blocks; without one the page's own choice stays. */
export function restoreShell(): void {
  const shell = recall('shell');
  if (shell === 'ps' || shell === 'cmd') chooseShell(shell);
}

/** `<lotse-command>`: copies exactly the shown command, with the reader's values in place of the placeholders. */
export class CommandElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLElement>('.copy');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button));
    this.addEventListener('change', (event) => {
      const radio = event.target as HTMLInputElement;
      if (radio.type !== 'radio') return;
      chooseShell(radio.value);
      remember('shell', radio.value);
    });
    this.#openFields();
  }

  #openFields(): void {
    const fields = this.querySelector<HTMLElement>('.fill');
    if (fields === null) return;
    fields.hidden = false;
    for (const input of fields.querySelectorAll('input')) {
      input.addEventListener('input', () => setPlaceholderValue(input.name, input.value));
    }
    onPlaceholderValues(() => this.#show());
    this.#show();
  }

  /** Writes the values into the shown command and into every block's fields. */
  #show(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('.fill input')) {
      const value = placeholderValue(input.name) ?? '';
      if (input.value.trim() !== value) input.value = value;
    }
    for (const variable of this.querySelectorAll<HTMLElement>('var[data-name]')) {
      variable.dataset.label ??= variable.textContent ?? '';
      const value = placeholderValue(variable.dataset.name ?? '');
      variable.textContent = value ?? variable.dataset.label;
      variable.classList.toggle('filled', value !== undefined);
    }
  }

  /** The panel of the chosen shell. */
  #panel(): HTMLElement | null {
    const chosen = this.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value;
    return chosen
      ? this.querySelector<HTMLElement>(`.p-${chosen}`)
      : this.querySelector<HTMLElement>('[data-text]');
  }

  async #copy(button: HTMLElement): Promise<void> {
    const panel = this.#panel();
    if (panel === null) return;
    const text = fillPlaceholders(
      panel.dataset.text ?? '',
      (name) => placeholderValue(name) ?? this.#labelOf(name),
    );
    const hasCopied = await copyText(text);
    const code = panel.querySelector('code');
    if (!hasCopied && code) selectContents(code);
    showCopyState(button, hasCopied);
  }

  /** What stands in the copy for a value that the reader has not given: the same as on the page. */
  #labelOf(name: string): string | undefined {
    return this.querySelector<HTMLElement>(`var[data-name="${name}"]`)?.textContent ?? undefined;
  }
}
