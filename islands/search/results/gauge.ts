import { fill } from '#lib/i18n/format.ts';
import { h } from '../../parts/h.ts';
import { searchWords } from '../words.ts';

type Features = { readonly matched: number; readonly total: number };

/** One field for each feature of the input; those that the article has are full. */
export function gauge({ matched, total }: Features, isSmall = false): HTMLElement {
  const fields = Array.from({ length: total }, (_, place) => h('i', { class: place < matched && 'on' }));
  if (isSmall) return h('span', { class: 'gauge s', 'aria-hidden': 'true' }, fields);
  const label = fill(searchWords().gaugeLabel, { n: matched, of: total });
  return h('span', { class: 'gauge', role: 'img', 'aria-label': label }, fields);
}
