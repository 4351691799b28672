import { Pencil, ShieldCheck } from 'lucide';
import { fill } from '#lib/i18n/format.ts';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import type { Answer } from '../client/protocol.ts';
import { counted, formatCount, searchWords } from '../words.ts';

/** One line over the answer: what was read, recognised and masked, and the way back to the input. */
export function saidLine(answer: Answer, changeInput: () => void): HTMLElement {
  const words = searchWords();
  const { lines, features, codes, masked, truncated } = answer;
  const change = h('button', { type: 'button', class: 'il linklike' }, icon(Pencil), words.changeInput);
  return h(
    'div',
    { class: 'said' },
    h('span', {}, h('b', {}, counted(words.linesRead, lines)), ` ${words.read}`),
    recognised(features, codes.length),
    h(
      'span',
      { class: 'il' },
      icon(ShieldCheck),
      masked === 0 ? words.nothingMasked : counted(words.masked, masked),
    ),
    onClick(change, changeInput),
    truncated && h('span', { class: 'cut' }, fill(words.truncated, { n: formatCount(truncated.keptLines) })),
  );
}

function recognised(features: number, codes: number): HTMLElement {
  const words = searchWords();
  const found = [
    features > 0 && counted(words.features, features),
    codes > 0 && counted(words.codes, codes),
  ].filter((text) => text !== false);
  if (found.length === 0) return h('span', {}, words.nothingRecognised);
  const counts = found.map((text, place) => [place > 0 && ` ${words.and} `, h('b', {}, text)]);
  return h('span', {}, counts, ` ${words.recognised}`);
}
