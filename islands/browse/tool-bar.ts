import { Link, Rows3 } from 'lucide';
import { fill, plural } from '#lib/i18n/format.ts';
import { announce } from '../parts/announce.ts';
import { copyText } from '../parts/clipboard.ts';
import { showCopyState } from '../parts/copy-state.ts';
import { h, onClick } from '../parts/h.ts';
import { icon } from '../parts/icon.ts';
import { recall, remember } from '../parts/memory.ts';
import { browseWords } from './words.ts';

/** A file that the browser saves; nothing leaves it. */
export type Download = { readonly name: string; readonly content: string; readonly rows: number };

type ToolBarActions = {
  /** Complete address of the present view. */
  readonly address: () => string;
  /** Makes the file; its rows may have to be fetched first. */
  readonly csv: (save: (file: Download) => void) => void;
  readonly table: HTMLElement;
};

/** What can be done with the list as a whole. */
export function createToolBar({ address, csv, table }: ToolBarActions, views: HTMLElement): HTMLElement {
  const words = browseWords();
  const link = h('button', { type: 'button', class: 'btn btn-q' }, icon(Link), h('span', {}, words.linkView));
  onClick(link, () => void copyAddress(link, address()));
  const save = h(
    'button',
    { type: 'button', class: 'btn btn-q', 'aria-label': `${words.exportCsv}: ${words.exportLabel}` },
    words.exportCsv,
  );
  onClick(save, () =>
    csv((file) => {
      download(file);
      announce(plural(words.exported, file.rows));
    }),
  );
  const toFilters = h('a', { class: 'btn btn-q to-fac', href: '#filters' }, words.filters);
  return h('div', { class: 'acts' }, toFilters, link, densityButton(table), views, save);
}

async function copyAddress(button: HTMLElement, address: string): Promise<void> {
  const hasCopied = await copyText(address);
  button.parentElement?.querySelector('.lnk')?.remove();
  if (!hasCopied) {
    const field = h('input', {
      class: 'lnk',
      readonly: true,
      value: address,
      'aria-label': browseWords().linkField,
    });
    button.after(field);
    field.focus();
    field.select();
  }
  showCopyState(button, hasCopied);
}

/** More articles at a glance, or more air; remembered. */
function densityButton(table: HTMLElement): HTMLElement {
  const button = h('button', { type: 'button', class: 'btn btn-q' }, icon(Rows3), browseWords().density);
  const show = (isDense: boolean) => {
    table.classList.toggle('dense', isDense);
    button.setAttribute('aria-pressed', String(isDense));
  };
  show(recall('density') === 'dense');
  return onClick(button, () => {
    const isDense = !table.classList.contains('dense');
    remember('density', isDense ? 'dense' : undefined);
    show(isDense);
  });
}

function download({ name, content }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  h('a', { href: url, download: name }).click();
  // The browser has taken the file over once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** @example countLine({ one: '1 Artikel', many: '{n} Artikel' }, 3) → '3 Artikel' */
export function countLine(shown: number, of: number): string {
  const words = browseWords();
  const articles = plural(words.articles, shown);
  return shown === of ? articles : fill(words.shown, { shown: articles, of });
}
