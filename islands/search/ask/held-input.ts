import { X } from 'lucide';
import { fill } from '#lib/i18n/format.ts';
import { MAX_BYTES, MAX_LINES } from '#lib/reading/limit.ts';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { pageLocale } from '../../parts/page.ts';
import { countLines, formatSize, type SearchInput } from '../search-input.ts';
import { counted, searchWords } from '../words.ts';

/** How much of a long text is shown. Characters. */
const PREVIEW = 600;
const PREVIEW_LINES = 5;

/** What stands in place of the field for a file or a long paste: what it is, how it begins, and a way to drop it. */
export function heldInput(input: SearchInput, remove: () => void): HTMLElement {
  const words = searchWords();
  const button = h('button', { type: 'button', class: 'btn btn-q' }, icon(X), words.removeFile);
  return h(
    'div',
    { class: 'held' },
    h('p', { class: 'what', tabindex: '-1' }, h('span', {}, nameOf(input)), onClick(button, remove)),
    typeof input === 'string' && h('pre', {}, preview(input)),
    isOverLimit(input) && h('p', { class: 'over', role: 'alert' }, words.overLimit),
  );
}

function nameOf(input: SearchInput): string {
  const words = searchWords();
  if (typeof input !== 'string')
    return fill(words.chosen, { name: input.name, size: formatSize(input.size, pageLocale()) });
  return fill(words.pasted, {
    lines: counted(words.linesRead, countLines(input)),
    size: formatSize(input.length, pageLocale()),
  });
}

function preview(text: string): string {
  const lines = text.slice(0, PREVIEW).split(/\r\n|\n|\r/u, PREVIEW_LINES);
  return `${lines.join('\n')}\n…`;
}

function isOverLimit(input: SearchInput): boolean {
  if (typeof input !== 'string') return input.size > MAX_BYTES;
  return input.length > MAX_BYTES || countLines(input) > MAX_LINES;
}
