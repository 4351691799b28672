import { fill } from '#lib/i18n/format.ts';
import { h } from '../../parts/h.ts';
import type { Progress } from '../client/protocol.ts';
import { formatCount, searchWords } from '../words.ts';

export type LoadingView = { readonly element: HTMLElement; readonly show: (progress: Progress) => void };

/** How far the reading is. The height is reserved, so that nothing jumps when numbers come. */
export function loadingView(): LoadingView {
  const words = searchWords();
  const heading = h('b', {}, words.loading);
  const detail = h('span', { class: 'detail' }, '\u00a0');
  const track = h('progress', { class: 'track', 'aria-label': words.loading });
  return {
    element: h('div', { class: 'load' }, heading, detail, track),
    show({ read, total }) {
      heading.textContent = fill(words.reading, { n: formatCount(total) });
      detail.textContent = fill(words.readSoFar, { n: formatCount(read) });
      track.max = Math.max(1, total);
      track.value = read;
    },
  };
}
