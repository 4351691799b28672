import { Copy } from 'lucide';
import { copyText } from '../../parts/clipboard.ts';
import { showCopyState } from '../../parts/copy-state.ts';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { pageLocale } from './page.ts';

/* In place of islands/search/results/share-button.ts: a link to a file on this disk helps nobody, the text does. */

const LABEL = { de: 'Maskierten Text kopieren', en: 'Copy masked text' } as const;

/** Copies the paste with its private parts masked. */
export function shareButton(maskedText: (extent: 'whole' | 'shown') => Promise<string>): HTMLElement {
  const label = h('span', {}, LABEL[pageLocale()]);
  const button = h('button', { type: 'button', class: 'btn btn-q' }, icon(Copy), label);
  return onClick(button, () => {
    void maskedText('whole').then(async (text) => showCopyState(button, await copyText(text)));
  });
}
