import { X } from 'lucide';
import { fill } from '#lib/i18n/format.ts';
import { announce } from '../parts/announce.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { recall, remember } from '../parts/memory.ts';
import { addView, parseSavedViews, type SavedView, withoutView } from './saved-views.ts';
import { browseWords } from './words.ts';

type ViewsMenuActions = {
  /** Query of the present view. */
  readonly present: () => string;
  readonly open: (query: string) => void;
};

/** A fold with the reader's own views: open, save, delete. */
export function createViewsMenu({ present, open }: ViewsMenuActions): HTMLElement {
  const words = browseWords();
  const list = h('ul');
  const name = h('input', { name: 'name', required: true, maxlength: 60, autocomplete: 'off' });
  const form = h(
    'form',
    {},
    h('label', {}, words.viewName, name),
    h('button', { type: 'submit', class: 'btn' }, words.viewSave),
    h('p', { class: 'sm' }, words.viewsHint),
  );
  const summary = h('summary', { class: 'btn btn-q' }, words.views);
  const menu = h('details', { class: 'views' }, summary, h('div', { class: 'pop' }, list, form));

  function keep(views: readonly SavedView[], said: string): void {
    announce(remember('views', JSON.stringify(views)) ? said : words.viewNotKept);
    show();
  }

  function show(): void {
    const views = parseSavedViews(recall('views'));
    const items = views.map((view) => viewItem(view, openView, removeView));
    list.replaceChildren(...(items.length === 0 ? [h('li', { class: 'sm' }, words.viewsNone)] : items));
  }

  function openView({ query }: SavedView): void {
    menu.open = false;
    summary.focus();
    open(query);
  }

  function removeView(view: SavedView): void {
    keep(
      withoutView(parseSavedViews(recall('views')), view.name),
      fill(words.viewRemoved, { name: view.name }),
    );
    name.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const view = { name: name.value.trim(), query: present() };
    keep(addView(parseSavedViews(recall('views')), view), fill(words.viewSaved, { name: view.name }));
    form.reset();
  });
  menu.addEventListener('toggle', show);
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  show();
  return menu;
}

function viewItem(
  view: SavedView,
  open: (view: SavedView) => void,
  remove: (view: SavedView) => void,
): HTMLElement {
  const label = fill(browseWords().viewRemove, { name: view.name });
  return h(
    'li',
    {},
    onClick(h('button', { type: 'button', class: 'il' }, view.name), () => open(view)),
    onClick(h('button', { type: 'button', class: 'x', 'aria-label': label }, icon(X)), () => remove(view)),
  );
}
