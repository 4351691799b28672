import { announce } from '../../parts/announce.ts';
import { h } from '../../parts/h.ts';
import { FIELD_MAX_LENGTH, type SearchInput } from '../search-input.ts';
import { searchWords } from '../words.ts';
import { keepGutter } from './gutter.ts';
import { heldInput } from './held-input.ts';

/** The large search box, once its script is there. */
export type AskBox = {
  /** What is to be searched; `undefined` while there is nothing, which the box then says. */
  readonly read: () => SearchInput | undefined;
  readonly write: (input: SearchInput) => void;
  /** Puts the caret behind the text. */
  readonly focus: () => void;
};

/** Adds line numbers, files and long pastes to the form that works without them. */
export function createAskBox(ask: HTMLElement): AskBox | undefined {
  const field = ask.querySelector('textarea');
  const inside = ask.querySelector<HTMLElement>('.ask-in');
  const gutter = ask.querySelector<HTMLElement>('.gut');
  if (field === null || inside === null || gutter === null) return undefined;
  const showNumbers = keepGutter(field, gutter);
  let held: SearchInput | undefined;

  function hold(input: SearchInput): void {
    drop();
    held = input;
    field?.setAttribute('hidden', '');
    gutter?.setAttribute('hidden', '');
    const element = heldInput(input, () => {
      drop();
      field?.focus();
    });
    inside?.append(element);
    element.querySelector<HTMLElement>('.what')?.focus();
  }

  function drop(): void {
    held = undefined;
    inside?.querySelector('.held')?.remove();
    field?.removeAttribute('hidden');
    gutter?.removeAttribute('hidden');
  }

  function write(input: SearchInput): void {
    if (typeof input !== 'string' || input.length > FIELD_MAX_LENGTH) {
      hold(input);
      return;
    }
    drop();
    if (field) field.value = input;
    showNumbers();
  }

  field.addEventListener('input', showNumbers);
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (field.value.length + text.length <= FIELD_MAX_LENGTH) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    hold(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  });
  takeFiles(ask, hold);
  showNumbers();
  return {
    read() {
      const input = held ?? field.value;
      if (typeof input !== 'string' || input.trim() !== '') return input;
      announce(searchWords().empty);
      field.focus();
      return undefined;
    },
    write,
    focus() {
      if (held !== undefined) inside.querySelector<HTMLElement>('.what')?.focus();
      else {
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
      }
    },
  };
}

/** Files come from the button, or are dropped on the box. */
function takeFiles(ask: HTMLElement, hold: (file: File) => void): void {
  const chooser = h('input', { type: 'file', hidden: true, tabindex: '-1' });
  ask.append(chooser);
  const takeFirst = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) hold(file);
  };
  ask.querySelector('[data-file]')?.addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    takeFirst(chooser.files);
    chooser.value = '';
  });
  const box = ask.querySelector<HTMLElement>('.ask-box');
  const mark = (isOver: boolean) => box?.classList.toggle('over', isOver);
  box?.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    mark(true);
  });
  box?.addEventListener('dragleave', () => mark(false));
  box?.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    mark(false);
    takeFirst(event.dataTransfer.files);
  });
}
