import { Copy, Mail, X } from 'lucide';
import { copyText, selectContents } from '../../parts/clipboard.ts';
import { showCopyState } from '../../parts/copy-state.ts';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { searchWords } from '../words.ts';
import { mailAddress } from './compose-request.ts';

/** Where a request goes: a mail address, the address of a form, or nowhere. */
export type SupportTarget = { readonly mail: string; readonly form: string };

/** The prepared request: the reader sees and changes all of it, and sends it himself. */
export function requestPanel(text: string, { mail, form }: SupportTarget, close: () => void): HTMLElement {
  const words = searchWords();
  const field = h('textarea', {
    id: 'request',
    rows: 16,
    spellcheck: 'false',
    'aria-describedby': 'request-hint',
  });
  field.value = text;
  const copyButton = h(
    'button',
    { type: 'button', class: mail === '' && form === '' ? 'btn btn-p' : 'btn' },
    icon(Copy),
    h('span', {}, words.requestCopy),
  );
  const closeButton = h('button', { type: 'button', class: 'btn btn-q' }, icon(X), words.requestClose);
  const hasTarget = mail !== '' || form !== '';
  return h(
    'section',
    { class: 'request', 'aria-labelledby': 'request-title' },
    h('h2', { id: 'request-title', tabindex: '-1' }, words.requestTitle, onClick(closeButton, close)),
    h('label', { for: 'request' }, words.requestField),
    field,
    h('p', { id: 'request-hint' }, words.requestHint, !hasTarget && ` ${words.requestNoAddress}`),
    h(
      'div',
      { class: 'acts' },
      mail !== '' && mailLink(mail, field),
      form !== '' && formLink(form, field),
      onClick(copyButton, () => void copyField(field, copyButton)),
    ),
  );
}

async function copyField(field: HTMLTextAreaElement, button: HTMLElement): Promise<void> {
  const hasCopied = await copyText(field.value);
  if (!hasCopied) selectContents(field);
  showCopyState(button, hasCopied);
}

/** The address is made when it is followed, from what the field holds then. */
function mailLink(mail: string, field: HTMLTextAreaElement): HTMLElement {
  const words = searchWords();
  const link = h('a', { class: 'btn btn-p', href: `mailto:${mail}` }, icon(Mail), words.requestMail);
  return onClick(link, () => {
    void copyText(field.value);
    link.href = mailAddress(mail, words.requestSubject, field.value, words.requestPasteHere);
  });
}

/** A form of another host gets nothing from us but a visit; the text is on the clipboard. */
function formLink(form: string, field: HTMLTextAreaElement): HTMLElement {
  const attributes = { class: 'btn btn-p', href: form, target: '_blank', rel: 'noopener noreferrer' };
  return onClick(h('a', attributes, searchWords().requestForm), () => void copyText(field.value));
}
