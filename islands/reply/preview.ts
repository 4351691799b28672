import type { ReplyFormat } from '#lib/reply/types.ts';
import { h, onClick } from '../parts/h.ts';
import type { Composed } from './composed.ts';
import type { ReplyUiWords } from './words.ts';

export type Preview = {
  readonly element: HTMLElement;
  readonly show: (composed: Composed, format: ReplyFormat, note?: string) => void;
  readonly showLoading: () => void;
  readonly showFailure: (retry: () => void) => void;
};

/** What will be copied, as it will be copied. */
export function createPreview(words: ReplyUiWords): Preview {
  const body = h('div', { class: 'pv-live' });
  const element = h(
    'div',
    { class: 'sh-p', tabindex: '0', role: 'region', 'aria-label': words.preview },
    h('div', { class: 'ph' }, h('b', {}, words.preview), h('span', {}, words.previewNote)),
    body,
  );
  return {
    element,
    show({ shown }, format, note) {
      const also = { html: words.richNote, link: words.linkNote, markdown: undefined, text: undefined }[
        format
      ];
      body.replaceChildren(
        ...(note === undefined ? [] : [h('p', { class: 'nb-note' }, note)]),
        shown,
        ...(also === undefined ? [] : [h('p', { class: 'also' }, also)]),
      );
      element.removeAttribute('aria-busy');
    },
    showLoading() {
      element.setAttribute('aria-busy', 'true');
      if (!body.hasChildNodes()) body.append(h('p', { class: 'also' }, words.loading));
    },
    showFailure(retry) {
      element.removeAttribute('aria-busy');
      body.replaceChildren(
        h('p', { role: 'alert' }, h('b', {}, words.failed), ' ', words.failedHint),
        onClick(h('button', { type: 'button', class: 'btn' }, words.again), retry),
      );
    },
  };
}
