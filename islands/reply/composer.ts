import { Copy } from 'lucide';
import type { ReplyChoice } from '#lib/reply/reply-choice.ts';
import { REPLY_FORMATS, type ReplySource } from '#lib/reply/types.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { areShortcutsOn } from '../parts/keys.ts';
import { pageLocale } from '../parts/page.ts';
import { createArticlePicker } from './article-picker.ts';
import { type Composed, compose, selectShown } from './composed.ts';
import { lastChoice, rememberChoice, replyLocale } from './last-choice.ts';
import { loadReply } from './load-reply.ts';
import { createOptionFields } from './option-fields.ts';
import { createPreview } from './preview.ts';
import { openPlaceholders } from './reply-placeholders.ts';
import type { ReplyRequest } from './request.ts';
import { createValueFields } from './value-fields.ts';
import { replyUiWords } from './words.ts';

type ComposerOptions = {
  /** Stands over the options. */
  readonly header?: HTMLElement;
  /** There is something to go back to. */
  readonly cancel?: () => void;
  readonly onSources?: (sources: readonly ReplySource[]) => void;
};

export type Composer = {
  readonly form: HTMLFormElement;
  readonly focus: () => void;
  /** Selects the reply as soon as it is shown and says why: the browser has refused a copy. */
  readonly selectText: () => void;
};

/** Options on one side, on the other what will be copied. Enter copies from anywhere in it. */
export function createComposer(request: ReplyRequest, options: ComposerOptions = {}): Composer {
  const words = replyUiWords(pageLocale());
  const last = lastChoice();
  const fields = createOptionFields(words, replyLocale(request.locale, last), last);
  const valueFields = createValueFields(words.values, words.refused, request.values);
  const picker = createArticlePicker(words, request.articles, () => void update());
  const preview = createPreview(words);
  const copyButton = h(
    'button',
    { type: 'submit', class: 'btn btn-p' },
    icon(Copy),
    h('span', {}, words.copy),
    h('kbd', {}, '↵'),
  );
  const note = h('span', { class: 'sp small' }, words.remembered);
  const form = h(
    'form',
    { class: 'tk', autocomplete: 'off' },
    options.header,
    h(
      'div',
      { class: 'sh-b' },
      h('div', { class: 'sh-o' }, fields.elements, valueFields.element, picker.element),
      preview.element,
    ),
    h(
      'div',
      { class: 'sh-f' },
      copyButton,
      options.cancel && cancelButton(words.cancel, options.cancel),
      note,
    ),
  );

  let composed: Composed | undefined;
  let turn = 0;
  let wantsSelection = false;

  async function update(): Promise<void> {
    turn += 1;
    const own = turn;
    const locale = fields.locale();
    composed = undefined;
    preview.showLoading();
    try {
      const files = await Promise.all(picker.articles().map((id) => loadReply(id, locale)));
      // A later choice has its own answer.
      if (own === turn) show(files.map(({ source }) => source));
    } catch {
      if (own === turn) preview.showFailure(() => void update());
    }
  }

  function show(sources: readonly ReplySource[]): void {
    const chosen = { ...fields.choice(), values: valueFields.values() };
    fields.showRelevant(sources);
    valueFields.show(openPlaceholders(sources, chosen));
    picker.showTitles(sources);
    options.onSources?.(sources);
    composed = compose(sources, chosen);
    const isUntranslated = sources.some(({ locale }) => locale !== fields.locale());
    preview.show(composed, chosen.format, isUntranslated ? words.untranslated : undefined);
    if (wantsSelection) refuse();
  }

  function refuse(): void {
    wantsSelection = false;
    if (composed !== undefined) selectShown(composed);
    showCopyState(copyButton, false);
    note.textContent = words.refusedCopy;
  }

  async function copy(): Promise<void> {
    if (composed === undefined) return;
    if (!(await composed.copy())) return refuse();
    showCopyState(copyButton, true);
    note.textContent = words.remembered;
  }

  function choose(): void {
    // A language that the ticket gave is not the agent's habit.
    const isHabit = request.locale === undefined;
    const { locale: before } = last;
    const choice: ReplyChoice = fields.choice();
    const locale = isHabit ? fields.locale() : before;
    rememberChoice({ ...choice, ...(locale !== undefined && { locale }) });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copy();
  });
  form.addEventListener('input', () => void update());
  form.addEventListener('change', choose);
  form.addEventListener('keydown', (event) => {
    const format = REPLY_FORMATS[Number(event.key) - 1];
    if (format !== undefined && isFreeKey(event)) {
      event.preventDefault();
      fields.chooseFormat(format);
      choose();
      void update();
    }
    // The preview is no field, so Enter would do nothing there.
    if (event.key === 'Enter' && event.target === preview.element) form.requestSubmit();
  });
  void update();
  return {
    form,
    focus: fields.focus,
    selectText() {
      wantsSelection = true;
      if (composed !== undefined) refuse();
    },
  };
}

/** A digit that no field and no shortcut of the browser wants. */
function isFreeKey({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const isField = target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
  return !isField && !ctrlKey && !altKey && !metaKey && areShortcutsOn();
}

function cancelButton(label: string, cancel: () => void): HTMLElement {
  return onClick(h('button', { type: 'button', class: 'btn' }, label, h('kbd', {}, 'Esc')), cancel);
}
