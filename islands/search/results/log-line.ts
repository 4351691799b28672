import { fill } from '#lib/i18n/format.ts';
import { h, onClick } from '../../parts/h.ts';
import type { LinePart, ShownLine } from '../client/protocol.ts';
import { searchWords } from '../words.ts';
import { evidenceId, goTo, lineId } from './places.ts';

/** Longer words may break behind these signs: paths and type names would otherwise widen the page. */
const BREAKABLE = /(?<=[\\./])(?=\S)/u;
const UNBROKEN_MAX = 34;

/** One line of the log with its number, its letters and what is marked in it. */
export function logLine({ number, state, letters, parts }: ShownLine): HTMLElement {
  const stateClass = state === 'neutral' ? '' : ` ${state}`;
  return h(
    'span',
    {
      class: `ln${stateClass}${number % 2 === 0 ? ' even' : ''}`,
      id: lineId(number),
      'data-n': number,
      tabindex: state === 'hit' ? '-1' : undefined,
    },
    letters.length > 0 && h('span', { class: 'keys' }, letters.map(letterLink)),
    parts.map(linePart),
    '\n',
  );
}

function letterLink(letter: string): HTMLElement {
  const label = fill(searchWords().feature, { letter });
  const link = h('a', { class: 'key', href: `#${evidenceId(letter)}`, 'aria-label': label }, letter);
  return onClick(link, (event) => goTo(event, evidenceId(letter)));
}

function linePart({ text, isHit, mask }: LinePart): Node {
  const content =
    mask === undefined
      ? h('span', {}, breakable(text))
      : h('span', { class: 'mask', title: searchWords().maskedPart }, text);
  return isHit ? h('mark', {}, mask === undefined ? breakable(text) : content) : content;
}

function breakable(text: string): (Node | string)[] {
  return text
    .split(/(\s+)/u)
    .flatMap((word) =>
      word.length <= UNBROKEN_MAX
        ? [word]
        : word.split(BREAKABLE).flatMap((piece, place) => (place === 0 ? [piece] : [h('wbr'), piece])),
    );
}
