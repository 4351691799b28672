import { ClipboardCopy, Link } from 'lucide';
import { formatArticleNumber } from '#lib/core/article-number.ts';
import { fill } from '#lib/i18n/format.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import type { ListRow } from './read-rows.ts';
import { browseWords } from './words.ts';

export type Previews = {
  /** Gives rows that are shown for the first time what opens their preview. */
  readonly adopt: (rows: readonly ListRow[]) => void;
  readonly openRow: () => ListRow | undefined;
  readonly open: (row: ListRow) => void;
  readonly close: () => void;
  readonly toggle: (row: ListRow) => void;
  /** The shown address, to be selected where the clipboard is closed. */
  readonly shownLink: () => HTMLElement | undefined;
};

type Opened = { readonly row: ListRow; readonly element: HTMLTableRowElement };

/** The summary of one article below its row, with what support does next. */
export function createPreviews(copyLink: (row: ListRow, button: HTMLElement) => void): Previews {
  const buttons = new Map<ListRow, HTMLButtonElement>();
  let opened: Opened | undefined;

  function close(): void {
    if (opened === undefined) return;
    opened.element.remove();
    opened.row.element.classList.remove('sel');
    buttons.get(opened.row)?.setAttribute('aria-expanded', 'false');
    opened = undefined;
  }

  function open(row: ListRow): void {
    close();
    const element = previewRow(row, copyLink);
    row.element.after(element);
    row.element.classList.add('sel');
    buttons.get(row)?.setAttribute('aria-expanded', 'true');
    opened = { row, element };
  }

  const toggle = (row: ListRow) => (opened?.row === row ? close() : open(row));

  function adopt(row: ListRow): void {
    if (buttons.has(row)) return;
    const button = numberButton(row);
    buttons.set(row, button);
    onClick(button, (event) => {
      event.stopPropagation();
      toggle(row);
    });
    onClick(row.element, ({ target }) => {
      const isControl = target instanceof Element && target.closest('a, button') !== null;
      if (!isControl && getSelection()?.isCollapsed !== false) toggle(row);
    });
  }

  return {
    adopt: (rows) => rows.forEach(adopt),
    openRow: () => opened?.row,
    open,
    close,
    toggle,
    shownLink: () => opened?.element.querySelector<HTMLElement>('.perma') ?? undefined,
  };
}

/** The number opens the preview; so it can be reached by touch and by keyboard without shortcuts. */
function numberButton({ element, id }: ListRow): HTMLButtonElement {
  const number = formatArticleNumber(id);
  const label = fill(browseWords().preview, { number });
  const button = h(
    'button',
    { type: 'button', class: 'no', 'aria-expanded': 'false', 'aria-label': label },
    number,
  );
  element.cells[0]?.replaceChildren(button);
  return button;
}

function previewRow(
  row: ListRow,
  copyLink: (row: ListRow, button: HTMLElement) => void,
): HTMLTableRowElement {
  const words = browseWords();
  const link = h(
    'button',
    { type: 'button', class: 'btn' },
    icon(Link),
    h('span', {}, words.link),
    h('kbd', {}, 'C'),
  );
  onClick(link, () => copyLink(row, link));
  const text = h(
    'p',
    { lang: row.anchor.lang || undefined },
    row.summary,
    h('span', { class: 'perma', lang: '' }, row.link),
  );
  return h(
    'tr',
    { class: 'selx', 'data-article': row.id },
    h('td'),
    h(
      'td',
      { colspan: 5 },
      h('div', { class: 'peek' }, text, h('div', { class: 'acts' }, link, replyLink(row))),
    ),
  );
}

/** The link to the reply page; the composer opens in its place where it is there. */
function replyLink({ id, reply }: ListRow): HTMLElement | undefined {
  if (reply === undefined) return undefined;
  const element = document.createElement('lotse-reply');
  element.dataset.article = String(id);
  element.append(
    h('a', { class: 'btn btn-p', href: reply }, icon(ClipboardCopy), browseWords().reply, h('kbd', {}, 'R')),
  );
  return element;
}
