import { X } from 'lucide';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import { plural } from '#lib/i18n/format.ts';
import type { ReplySource } from '#lib/reply/types.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { pageLocale } from '../parts/page.ts';
import { createComposer } from './composer.ts';
import type { ReplyRequest } from './request.ts';
import { adoptStyle } from './style.ts';
import { replyUiWords } from './words.ts';

type SheetOptions = {
  /** The browser refused to copy: the text is selected at once. */
  readonly isTextSelected?: boolean;
};

/** Opens the composer over the page. Closing returns the focus to where it was: `<dialog>` does that itself. */
export function openSheet(request: ReplyRequest, { isTextSelected = false }: SheetOptions = {}): void {
  adoptStyle();
  const words = replyUiWords(pageLocale());
  const subject = h('p');
  const close = () => dialog.close();
  const closeButton = h('button', { type: 'button', class: 'x', 'aria-label': words.close }, icon(X));
  const header = h(
    'div',
    { class: 'sh-h' },
    h('div', {}, h('h2', { id: 'reply-title' }, words.title), subject),
    onClick(closeButton, close),
  );
  const composer = createComposer(request, {
    header,
    cancel: close,
    onSources: (sources) => subject.replaceChildren(...subjectOf(sources)),
  });
  const dialog = h('dialog', { class: 'sheet', 'aria-labelledby': 'reply-title' }, composer.form);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  composer.focus();
  if (isTextSelected) composer.selectText();
}

/** Number and title of the first article, and how many go with it. */
function subjectOf([first, ...others]: readonly ReplySource[]): readonly (Node | string)[] {
  if (first === undefined) return [];
  return [
    h('span', { class: 'plate' }, h('span', {}, formatArticleNumber(first.id))),
    h('span', { lang: first.locale }, first.title),
    ...(others.length > 0 ? [plural(replyUiWords(pageLocale()).more, others.length)] : []),
  ];
}
