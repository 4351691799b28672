import { fill } from '#lib/i18n/format.ts';
import { h, onClick } from '../../parts/h.ts';
import type { ShownEvidence, ShownHit } from '../client/protocol.ts';
import { counted, searchWords } from '../words.ts';
import { evidenceId, goTo, lineId } from './places.ts';

/** Why the article is shown, each reason with the line it stands in; at the end what the article lacks. */
export function evidenceList({ evidence, features }: ShownHit, hasLog: boolean): HTMLElement {
  const words = searchWords();
  const missing = features.total - features.matched;
  return h(
    'ul',
    { class: 'ev' },
    evidence.map((one) => evidenceItem(one, hasLog)),
    missing > 0 &&
      h(
        'li',
        { class: 'no-m' },
        h('span', { class: 'key off', 'aria-hidden': 'true' }, '–'),
        h('span', {}, counted(words.missing, missing)),
      ),
  );
}

function evidenceItem({ letter, kind, label, matchedAs, line }: ShownEvidence, hasLog: boolean): HTMLElement {
  const words = searchWords();
  const place = fill(words.line, { n: line });
  return h(
    'li',
    { id: evidenceId(letter), tabindex: '-1' },
    h('span', { class: 'key' }, letter),
    h(
      'span',
      {},
      h('span', { class: 'vh' }, `${words.kinds[kind]}: `),
      h('code', { title: label }, label),
      matchedAs !== undefined && h('span', { class: 'as' }, ` ${fill(words.writtenAs, { text: matchedAs })}`),
    ),
    hasLog &&
      onClick(h('a', { class: 'z', href: `#${lineId(line)}` }, place), (event) => goTo(event, lineId(line))),
  );
}
