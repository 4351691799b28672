import { FileUp, ShieldCheck } from 'lucide';
import { announce } from '../parts/announce.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { searchClient } from '../search/client/shared-client.ts';
import { clerkWords } from './words.ts';

export type TicketField = {
  readonly element: HTMLFormElement;
  readonly textarea: HTMLTextAreaElement;
};

/** Where the ticket goes: pasted, dropped as a file, or typed. A pasted one is read at once. */
export function createTicketField(read: (text: string) => void): TicketField {
  const words = clerkWords();
  const textarea = h('textarea', {
    id: 'ticket',
    rows: 10,
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: words.placeholder,
    'aria-describedby': 'ticket-privacy ticket-focus',
  });
  const chooser = h('input', { type: 'file', hidden: true, accept: '.txt,.eml,.log,.csv,.md,text/*' });
  const fileButton = h('button', { type: 'button', class: 'btn btn-q' }, icon(FileUp), words.file);
  const element = h(
    'form',
    { class: 'ticket' },
    h('label', { for: 'ticket' }, words.field),
    h('div', { class: 'ask-box' }, textarea, bar()),
  );

  function bar(): HTMLElement {
    return h(
      'div',
      { class: 'ask-bar' },
      h(
        'span',
        { class: 'priv', id: 'ticket-privacy' },
        icon(ShieldCheck),
        h('span', {}, words.privacy, ' ', h('span', { id: 'ticket-focus' }, words.focusHint)),
      ),
      h(
        'span',
        { class: 'acts' },
        chooser,
        onClick(fileButton, () => chooser.click()),
        h('button', { type: 'submit', class: 'btn btn-p' }, words.read, h('kbd', {}, words.readKeys)),
      ),
    );
  }

  function submit(): void {
    if (textarea.value.trim() === '') {
      announce(words.empty);
      textarea.focus();
    } else read(textarea.value);
  }

  async function takeFile(file: File): Promise<void> {
    textarea.value = await searchClient.call('read', { file });
    submit();
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.requestSubmit();
  });
  textarea.addEventListener('input', (event) => {
    if (event instanceof InputEvent && /^insertFrom(?:Paste|Drop)/u.test(event.inputType)) submit();
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file !== undefined) void takeFile(file);
  });
  element.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  element.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void takeFile(file);
  });
  return { element, textarea };
}
