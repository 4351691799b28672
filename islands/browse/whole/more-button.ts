import { fill, plural } from '#lib/i18n/format.ts';
import { announce } from '../../parts/announce.ts';
import { h, onClick } from '../../parts/h.ts';
import type { BrowseParts } from '../browse-parts.ts';
import type { ListRow } from '../read-rows.ts';
import type { ShowRows } from '../row-source.ts';
import { wholeWords } from './words.ts';

/** Shows so many rows at once, and more when they are asked for: a browser lays out ten thousand for seconds. */
export function createRowWindow({ table, list }: BrowseParts, atOnce: number): ShowRows {
  const words = wholeWords();
  const button = h('button', { type: 'button', class: 'btn' });
  const element = h('p', { class: 'b-more' }, button);
  let rows: readonly ListRow[] = [];
  let onShown: (shown: readonly ListRow[]) => void = () => undefined;
  let end = 0;

  function add(): readonly ListRow[] {
    const added = rows.slice(end, end + atOnce);
    end += added.length;
    table.tBodies[0]?.append(...added.map(({ element: row }) => row));
    onShown(rows.slice(0, end));
    const left = Math.min(rows.length - end, atOnce);
    button.textContent = plural(words.more, left);
    if (left === 0) element.remove();
    else list.after(element);
    return added;
  }

  onClick(button, () => {
    const [first] = add();
    first?.anchor.focus();
    announce(fill(words.moreShown, { n: end, all: rows.length }));
  });

  return (wanted, whenShown) => {
    [rows, onShown, end] = [wanted, whenShown, 0];
    table.tBodies[0]?.replaceChildren();
    add();
  };
}
