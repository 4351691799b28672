import { PencilLine } from 'lucide';
import { fill } from '#lib/i18n/format.ts';
import { h } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { type LoggedChange, placesToMark, revisionState } from './revision-changes.ts';

/** The words that the page hands over, from lib/i18n. */
type Words = { readonly title: string; readonly none: string; readonly mark: string };

type ShownChange = LoggedChange & { readonly item: HTMLElement };

/** The change log as it stands in the page. */
function readLog(): ShownChange[] {
  return [...document.querySelectorAll<HTMLElement>('#history [data-revision]')].map((item) => ({
    revision: Number(item.dataset.revision),
    places: (item.dataset.places ?? '').split(' ').filter((place) => place !== ''),
    item,
  }));
}

/** Fills the element for the revision in the address; leaves it empty without one. */
export function showRevision(element: HTMLElement): void {
  const { revision = '', textRevision = revision, words = '' } = element.dataset;
  const state = revisionState(location.search, Number(revision), readLog());
  if (state === undefined || words === '') return;
  const { title, none, mark } = JSON.parse(words) as Words;
  if (state.kind === 'unchanged') {
    element.append(h('p', { class: 'rev-same', role: 'note' }, fill(none, { from: state.from })));
    return;
  }
  const marks = placesToMark(state.changes, Number(textRevision));
  for (const place of marks.keys()) markPlace(place, mark);
  const items = state.changes.map(({ item, places }) =>
    h('li', {}, ...cloneContents(item), ...places.filter((place) => marks.has(place)).map(placeLink)),
  );
  element.append(
    h(
      'div',
      { class: 'note note-fix rev', role: 'note' },
      icon(PencilLine),
      h('div', {}, h('p', { class: 'h' }, fill(title, { from: state.from })), h('ul', {}, ...items)),
    ),
  );
}

function cloneContents(item: HTMLElement): Node[] {
  return [...item.childNodes].map((node) => node.cloneNode(true));
}

/** A link to the place, called as the page calls it. */
function placeLink(place: string): HTMLElement {
  const heading = document.querySelector(`[data-place="${place}"] :is(h2, h3)`)?.textContent ?? place;
  return h('a', { href: `#${place}`, class: 'to' }, heading.trim());
}

function markPlace(place: string, text: string): void {
  const section = document.querySelector(`[data-place="${place}"]`);
  const mark = h('p', { class: 'changed' }, icon(PencilLine), text);
  section?.classList.add('is-changed');
  const heading = section?.querySelector('h2, h3');
  heading?.after(mark);
}
